import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
} from 'graphql';
import { numberText } from './number-text';
import { DOUBT, PROMISE_FOUND, requirePlain, silence, isPromise } from './fallback';

/** The JSON text of a value of a scalar or an enum that is not null; throws what its type throws. */
export type LeafText = (value: unknown) => string;

/** Makes the text of a type's values: a short way for the values that need no coercion, and for all others the type's own `serialize`. */
export function planLeafText(type: GraphQLLeafType): LeafText {
  const serialized: LeafText = (value) => {
    requirePlain(value);
    return textOfSerialized(type.serialize(value));
  };
  if (type instanceof GraphQLEnumType) return enumText(type, serialized);
  return SHORT_WAYS.get(type)?.(serialized) ?? serialized;
}

/** What JSON.stringify makes of a string. It is asked only where something may have to be escaped. */
export function quoted(text: string): string {
  return NEEDS_NO_ESCAPE.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** No quotes, backslashes, control characters. Surrogates are escaped where they stand alone, so all of them are left to JSON.stringify. */
const NEEDS_NO_ESCAPE = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

const stringText = (serialized: LeafText): LeafText => {
  return (value) => (typeof value === 'string' ? quoted(value) : serialized(value));
};

const SHORT_WAYS: ReadonlyMap<GraphQLLeafType, (serialized: LeafText) => LeafText> = new Map<
  GraphQLLeafType,
  (serialized: LeafText) => LeafText
>([
  [GraphQLString, stringText],
  [GraphQLID, stringText],
  // `| 0` keeps exactly the integers of 32 bits.
  [
    GraphQLInt,
    (serialized) => (value) => (typeof value === 'number' && (value | 0) === value ? `${value}` : serialized(value)),
  ],
  [
    GraphQLFloat,
    (serialized) => (value) =>
      typeof value === 'number' && Number.isFinite(value) ? numberText(value) : serialized(value),
  ],
  [GraphQLBoolean, (serialized) => (value) => (typeof value === 'boolean' ? `${value}` : serialized(value))],
]);

function enumText(type: GraphQLEnumType, serialized: LeafText): LeafText {
  if (type.serialize !== GraphQLEnumType.prototype.serialize) return serialized;
  const names = new Map(type.getValues().map(({ name, value }) => [value as unknown, `"${name}"`]));
  return (value) => names.get(value) ?? serialized(value);
}

function textOfSerialized(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null';
  if (typeof value === 'boolean') return `${value}`;
  if (typeof value !== 'object' || value === null) throw DOUBT;
  if (isPromise(value)) {
    silence(value);
    throw PROMISE_FOUND;
  }
  if (readsKey(value)) throw DOUBT;
  // Undefined where `toJSON` answers it, whatever the types say.
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw DOUBT;
  return text;
}

/** Whether `toJSON` may look at the name under which the value stands in the answer. That of dates has the parameter without a use for it. */
function readsKey(value: object): boolean {
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === 'function' && toJSON.length > 0 && toJSON !== Date.prototype.toJSON;
}
