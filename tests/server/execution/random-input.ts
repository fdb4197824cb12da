import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
} from 'graphql';
import type { Dice } from './dice';

/** Counts what a generator has reached, by name. */
export type Tally = Map<string, number>;

export function count(tally: Tally, name: string): void {
  tally.set(name, (tally.get(name) ?? 0) + 1);
}

/** Literals of input types, with variables in them, whose definitions and values are collected. */
export class RandomInput {
  readonly definitions: string[] = [];
  /** For each way to call the operation, what its variables are. */
  readonly variables: Record<string, unknown>[];

  constructor(
    private readonly dice: Dice,
    private readonly tally: Tally,
    calls: number,
  ) {
    this.variables = Array.from({ length: calls }, () => ({}));
  }

  /** A literal that is valid where this type stands, or a variable. */
  literal(type: GraphQLInputType, depth = 0): string {
    if (this.dice.chance(depth === 0 ? 30 : 15)) return this.variable(type, depth);
    if (isNonNullType(type)) return this.present(type.ofType, depth);
    if (this.dice.chance(8)) return 'null';
    return this.present(type, depth);
  }

  /** For `if` of `@skip` and `@include`. */
  condition(): string {
    if (this.dice.chance(40)) return String(this.dice.chance(50));
    count(this.tally, 'variable in a directive');
    const hasDefault = this.dice.chance(30);
    const name = this.define('Boolean', hasDefault ? ` = ${this.dice.chance(50)}` : '!');
    for (const values of this.variables) {
      if (!hasDefault || this.dice.chance(60)) values[name] = this.dice.chance(50);
      if (hasDefault && this.dice.chance(3)) values[name] = null;
    }
    return `$${name}`;
  }

  private variable(type: GraphQLInputType, depth: number): string {
    const isRequired = isNonNullType(type);
    const bare = isRequired ? type.ofType : type;
    const hasDefault = this.dice.chance(25);
    const isNonNull = !hasDefault && (isRequired || this.dice.chance(25));
    if (isNonNull && !isRequired) count(this.tally, 'non-null variable in a nullable place');
    const name = this.define(String(bare), hasDefault ? ` = ${this.constant(bare, depth)}` : isNonNull ? '!' : '');
    if (hasDefault) count(this.tally, 'variable with a default');
    for (const values of this.variables) {
      if (!isNonNull && this.dice.chance(20)) count(this.tally, 'absent variable');
      else if (!isNonNull && this.dice.chance(hasDefault && isRequired ? 5 : 20)) {
        count(this.tally, 'null variable');
        values[name] = null;
      } else values[name] = this.value(bare, depth);
    }
    return `$${name}`;
  }

  private define(type: string, rest: string): string {
    const name = `v${this.definitions.length}`;
    this.definitions.push(`$${name}: ${type}${rest}`);
    return name;
  }

  /** A literal without variables. */
  private constant(type: GraphQLInputType, depth: number): string {
    const made = new RandomInput(this.dice, new Map(), 0);
    for (;;) {
      const literal = isNonNullType(type) ? made.present(type.ofType, depth + 1) : made.present(type, depth + 1);
      if (!literal.includes('$')) return literal;
    }
  }

  private present(type: GraphQLInputType, depth: number): string {
    if (isListType(type)) return this.list(type.ofType, depth);
    if (isInputObjectType(type)) return this.object(type, depth);
    if (isEnumType(type)) {
      count(this.tally, 'enum argument');
      return this.dice.pick(type.getValues()).name;
    }
    return JSON.stringify(this.scalar(String(type)));
  }

  private list(itemType: GraphQLInputType, depth: number): string {
    if (isInputObjectType(isNonNullType(itemType) ? itemType.ofType : itemType))
      count(this.tally, 'list of input objects');
    if (this.dice.chance(15)) {
      count(this.tally, 'single value for a list');
      return this.present(isNonNullType(itemType) ? itemType.ofType : itemType, depth + 1);
    }
    const items = Array.from({ length: this.dice.roll(3) }, () => this.literal(itemType, depth + 1));
    return `[${items.join(', ')}]`;
  }

  private object(type: GraphQLInputObjectType, depth: number): string {
    count(this.tally, depth === 0 ? 'input object' : 'nested input object');
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = this.dice.pick(fields);
      return `{ ${field.name}: ${this.present(field.type as never, depth + 1)} }`;
    }
    const chosen = fields.filter((field) => isRequiredField(field) || this.dice.chance(depth < 3 ? 30 : 0));
    return `{ ${chosen.map(({ name, type: each }) => `${name}: ${this.literal(each, depth + 1)}`).join(', ')} }`;
  }

  /** The same as JSON, for a variable. */
  private value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, depth);
    if (isListType(type)) {
      if (this.dice.chance(10)) return this.value(type.ofType, depth + 1);
      return Array.from({ length: this.dice.roll(3) }, () => this.value(type.ofType, depth + 1));
    }
    if (isEnumType(type)) return this.dice.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return this.dice.chance(2) ? { unfit: true } : this.scalar(String(type));
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [this.dice.pick(fields)]
      : fields.filter((field) => isRequiredField(field) || this.dice.chance(depth < 3 ? 30 : 0));
    return Object.fromEntries(
      chosen.map(({ name, type: each }) => {
        const isNull = !isNonNullType(each) && !type.isOneOf && this.dice.chance(10);
        return [name, isNull ? null : this.value(each, depth + 1)];
      }),
    );
  }

  private scalar(name: string): unknown {
    if (name === 'Int') return this.dice.roll(1000) - 500;
    if (name === 'Float') return (this.dice.roll(1000) - 500) / 8;
    if (name === 'Boolean') return this.dice.chance(50);
    return this.dice.pick(['rio', 'case:rio', 'a "quoted" text', '智慧城市', '']);
  }
}

function isRequiredField(field: { readonly type: GraphQLInputType; readonly defaultValue?: unknown }): boolean {
  return isNonNullType(field.type) && field.defaultValue === undefined;
}
