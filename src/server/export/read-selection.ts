import type { GraphQLSchema } from 'graphql';
import { LINK_TYPES, LOCALES, NODE_KINDS, type LocaleCode } from '../../entities/vocabulary';
import { BadUserInputError } from '../../errors';
import type { ExportFile } from '../../services/export/export-file';
import type { Selection } from '../../services/export/export-context';
import { type Filter, isMemberField, type ListDefinition, nodesOf } from '../../lists';
import { coerced, filterTypeOf, writtenFields } from './coerce';
import { unknownParameter, type FileParameters } from './read-parameters';

/** Which part of the knowledge base the parameters ask for. Each that is not known is refused: it would otherwise do nothing, silently. */
export function readSelection(schema: GraphQLSchema, file: ExportFile, parameters: FileParameters): Selection {
  const own = file.list === null ? null : new FilterParameters(schema, file.list, file.definition);
  const throughKind = file.through === 'cities' ? 'city' : 'case';
  const through = file.through === null ? null : new FilterParameters(schema, file.through, nodesOf(throughKind));
  // Other files ask for it by the filter of their rows.
  const takesEditorial = file.takesKinds || file.takesTypes;
  const valid = [
    ...new Set([
      ...(own?.names ?? []),
      ...(through?.names.filter((name) => !UNCLEAR.includes(name)) ?? []),
      ...(file.takesKinds ? ['kind'] : []),
      ...(file.takesTypes ? ['type'] : []),
      ...(takesEditorial ? ['editorial'] : []),
      ...(file.isWhole ? ['v'] : ['filter', 'locale', 'v']),
    ]),
  ].sort();
  const filters = { own: {} as Record<string, unknown>, through: {} as Record<string, unknown> };
  for (const name of [...parameters.texts.keys(), ...parameters.objects.keys()]) {
    if (!valid.includes(name)) throw unknownParameter(name, valid);
  }
  for (const [name, values] of parameters.texts) {
    if (
      ['locale', 'v'].includes(name) ||
      (file.takesKinds && name === 'kind') ||
      (file.takesTypes && name === 'type') ||
      (takesEditorial && name === 'editorial')
    ) {
      continue;
    }
    if (own?.names.includes(name)) filters.own[own.fieldOf(name)] = own.operators(name, values);
    else if (through) filters.through[through.fieldOf(name)] = through.operators(name, values);
  }
  const given = parameters.objects.get('filter');
  const target = own ?? through;
  const whole =
    given === undefined
      ? undefined
      : (coerced(given, target?.type ?? filterTypeOf(schema, 'cities'), 'filter') as Filter);
  const ownFilter = own?.filter(filters.own, whole);
  return {
    filter: ownFilter ?? null,
    through: through?.filter(filters.through, own ? undefined : whole) ?? null,
    kinds: file.takesKinds ? words(parameters, 'kind', NODE_KINDS) : null,
    types: file.takesTypes ? words(parameters, 'type', LINK_TYPES) : null,
    editorial: takesEditorial && (words(parameters, 'editorial', ['true', 'false']) ?? []).includes('true'),
    locale: localeOf(parameters),
  };
}

/** Names that say something of a row itself, and would be misread of what it belongs to. */
const UNCLEAR = ['id', 'slug', 'name', 'parent'];

/** The fields of one filter as parameters: those that can be tested with a list of values, or with a date. */
class FilterParameters {
  readonly type;
  readonly names: readonly string[];
  private readonly fields;

  constructor(
    schema: GraphQLSchema,
    list: string,
    private readonly definition: ListDefinition | null,
  ) {
    this.type = filterTypeOf(schema, list);
    this.fields = writtenFields(this.type);
    const kind = definition?.kind;
    const named = [...this.fields].flatMap(([name, { type }]) =>
      // A number that must be compared has no place in a list of words; `filter` takes it.
      type === null || type === 'TextFilter' || type === 'PeriodFilter' ? [name] : [],
    );
    this.names = kind && !this.fields.has(kind) ? [...named, kind] : named;
  }

  /** The kind itself stands for the id: `city=seoul` of cities. */
  fieldOf(name: string): string {
    return this.fields.has(name) ? name : 'id';
  }

  /** `country=china,south-korea` is `["country:china", "country:south-korea"]`. */
  operators(name: string, values: readonly string[]): object {
    const field = this.fields.get(this.fieldOf(name));
    if (field?.type === 'TextFilter') return { in: values.map((value) => value.trim()) };
    if (field?.type === 'PeriodFilter') {
      if (values.length === 1) return { at: values[0] };
      throw new BadUserInputError({ code: 'TOO_MANY', path: name, value: values.join(), reason: 'must be given once' });
    }
    const definition = this.definition?.fields[this.fieldOf(name)];
    const kinds = (definition && isMemberField(definition) ? definition.kinds : null) ?? [];
    const [kind] = kinds;
    const asId = (value: string): string => (kinds.length === 1 && !value.includes(':') ? `${kind}:${value}` : value);
    return values.flatMap((value) => value.split(',')).map((value) => asId(value.trim()));
  }

  filter(fields: Record<string, unknown>, whole: Filter | undefined): Filter | null {
    const named = Object.keys(fields).length === 0 ? null : (coerced(fields, this.type, '') as Filter);
    return whole && named ? { and: [whole, named] } : (whole ?? named);
  }
}

function words<Word extends string>(parameters: FileParameters, name: string, valid: readonly Word[]): Word[] | null {
  const given = parameters.texts.get(name)?.flatMap((value) => value.split(',').map((word) => word.trim()));
  return given?.map((value) => oneOf(name, value, valid)) ?? null;
}

function localeOf({ texts }: FileParameters): LocaleCode | null {
  const [value, ...more] = texts.get('locale') ?? [];
  if (value === undefined) return null;
  return oneOf('locale', more.length === 0 ? value.toUpperCase() : [value, ...more].join(), LOCALES);
}

function oneOf<Word extends string>(path: string, value: string, valid: readonly Word[]): Word {
  const found = valid.find((word) => word === value);
  if (found === undefined) throw new BadUserInputError({ path, value, reason: 'must be a word of its list', valid });
  return found;
}
