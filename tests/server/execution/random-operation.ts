import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Dice } from './dice';
import { count, RandomInput, type Tally } from './random-input';

export interface RandomOperation {
  readonly text: string;
  /** For each way to call it, what its variables are. */
  readonly variables: readonly Record<string, unknown>[];
}

/** A valid operation on a schema: as long as a person would write, with every form that a selection can have. */
export function randomOperation(schema: GraphQLSchema, dice: Dice, tally: Tally, calls: number): RandomOperation {
  const writer = new OperationWriter(schema, dice, tally, new RandomInput(dice, tally, calls));
  return writer.write();
}

interface Fragment {
  readonly name: string;
  readonly type: GraphQLCompositeType;
}

class OperationWriter {
  private readonly fragments: Fragment[] = [];
  private readonly fragmentTexts: string[] = [];
  /** What each name in the answer stands for: names that mean the same everywhere can always be merged. */
  private readonly meanings = new Map<string, string>();
  private readonly usedArguments = new Map<string, string>();
  private fields = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly dice: Dice,
    private readonly tally: Tally,
    private readonly input: RandomInput,
  ) {}

  write(): RandomOperation {
    const root = this.schema.getQueryType();
    if (!root) throw new Error('The schema has no queries.');
    const body = this.selection(root, 0);
    const { definitions, variables } = this.input;
    const head = definitions.length > 0 ? `query Q(${definitions.join(', ')})` : 'query Q';
    return { text: [`${head} ${body}`, ...this.fragmentTexts].join('\n'), variables };
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.dice.roll(4) }, () => this.part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  private part(type: GraphQLCompositeType, depth: number): string {
    const roll = depth > MOST_DEPTH || this.fields > MOST_FIELDS ? 0 : this.dice.roll(100);
    if (roll >= 90) return this.spread(type, depth);
    if (roll >= 75) {
      const other = this.dice.chance(20) ? null : this.overlapping(type);
      count(
        this.tally,
        other
          ? isAbstractType(type)
            ? 'inline fragment on an abstract type'
            : 'inline fragment'
          : 'fragment without type',
      );
      return `...${other ? ` on ${other.name}` : ''}${this.directives()} ${this.selection(other ?? type, depth + 1)}`;
    }
    return this.field(type, depth);
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const known = this.fragments.filter((each) => each.type === type);
    if (known.length > 0 && this.dice.chance(50)) {
      count(this.tally, 'fragment spread again');
      return `...${this.dice.pick(known).name}${this.directives()}`;
    }
    const other = this.overlapping(type);
    const name = `F${this.fragmentTexts.length}`;
    const place = this.fragmentTexts.push('') - 1;
    count(this.tally, depth > 1 ? 'nested fragment' : 'fragment');
    this.fragmentTexts[place] = `fragment ${name} on ${other.name} ${this.selection(other, depth + 1)}`;
    // Only now can it be spread elsewhere: inside of itself it would be a cycle.
    this.fragments.push({ name, type: other });
    return `...${name}${this.directives()}`;
  }

  /** A type that some object can have at the same time. */
  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType {
    const objects = isObjectType(type) ? [type] : this.schema.getPossibleTypes(type);
    const object = this.dice.pick(objects);
    return this.dice.pick<GraphQLCompositeType>([type, object, object, ...object.getInterfaces()]);
  }

  private directives(): string {
    if (!this.dice.chance(15)) return '';
    const one = (name: string): string => ` @${name}(if: ${this.input.condition()})`;
    count(this.tally, 'directive');
    if (this.dice.chance(20)) return one('skip') + one('include');
    return one(this.dice.chance(40) ? 'skip' : 'include');
  }

  private field(type: GraphQLCompositeType, depth: number): string {
    this.fields += 1;
    const field = this.chooseField(type, depth);
    if (field === null) {
      count(this.tally, '__typename');
      return this.dice.chance(20) ? 'kindOfIt: __typename' : '__typename';
    }
    const given = this.arguments(type, field);
    const key = this.key(field, given);
    const named = getNamedType(field.type);
    const below = isCompositeType(named) ? ` ${this.selection(named, depth + 1)}` : '';
    return `${key === field.name ? '' : `${key}: `}${field.name}${given}${this.directives()}${below}`;
  }

  /** Null for `__typename`, where nothing else fits. */
  private chooseField(type: GraphQLCompositeType, depth: number): GraphQLField<unknown, unknown> | null {
    if (!('getFields' in type) || this.dice.chance(8)) return null;
    const { all, leaves } = fieldsOf(type as GraphQLObjectType | GraphQLInterfaceType);
    const choices = depth >= MOST_DEPTH || this.fields > MOST_FIELDS ? leaves : all;
    return choices.length > 0 ? this.dice.pick(choices) : null;
  }

  private arguments(type: GraphQLCompositeType, { name, args }: GraphQLField<unknown, unknown>): string {
    if (args.length === 0) return '';
    const coordinate = `${type.name}.${name}`;
    const used = this.usedArguments.get(coordinate);
    if (used !== undefined && this.dice.chance(40)) return used;
    const chosen = args.filter((each) => isRequiredArgument(each) || this.dice.chance(35));
    const text = chosen.map((each) => `${each.name}: ${this.input.literal(each.type)}`).join(', ');
    const given = text === '' ? '' : `(${text})`;
    this.usedArguments.set(coordinate, given);
    return given;
  }

  private key({ name, type }: GraphQLField<unknown, unknown>, given: string): string {
    const meaning = `${name} ${given} ${String(type)}`;
    const start = this.dice.chance(10) ? 'other_' : '';
    for (let attempt = 0; ; attempt += 1) {
      const key = `${start}${name}${attempt === 0 ? '' : `_${attempt}`}`;
      const known = this.meanings.get(key);
      if (known === meaning) count(this.tally, 'field asked again');
      if (known !== undefined && known !== meaning) continue;
      if (key !== name) count(this.tally, 'alias');
      this.meanings.set(key, meaning);
      return key;
    }
  }
}

interface Fields {
  readonly all: readonly GraphQLField<unknown, unknown>[];
  readonly leaves: readonly GraphQLField<unknown, unknown>[];
}

const knownFields = new WeakMap<object, Fields>();

function fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType): Fields {
  const known = knownFields.get(type);
  if (known) return known;
  const all = Object.values(type.getFields());
  const made = { all, leaves: all.filter((each) => !isCompositeType(getNamedType(each.type))) };
  knownFields.set(type, made);
  return made;
}

const MOST_DEPTH = 5;
const MOST_FIELDS = 30;
