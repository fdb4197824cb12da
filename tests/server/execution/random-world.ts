import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { mixed } from './dice';
import { count, type Tally } from './random-input';
import { chosen, leafValue } from './random-value';

/** What the values of one execution follow from. */
export interface World {
  readonly seed: number;
  /** Values in a thousand that are an error: null where it must not be, what the type refuses, a thrown or returned error. */
  readonly faults: number;
  readonly promises: number;
  /** Values in a thousand of resolvers of the root that come later. */
  readonly rootPromises: number;
  /** Whether promises come true or reject. For graphql-js they must not: it leaves some rejections alone, which would end the process. */
  readonly settles: boolean;
}

/**
 * Gives every field of a schema a made-up resolver, so that the same world has the same values whoever asks in whatever order: a value follows
 * from its source, field and arguments. Fields differ, by their coordinate and `variant`, in how they are resolved.
 */
export function inventResolvers(schema: GraphQLSchema, variant: number, tally: Tally): (world: World) => unknown {
  const inventor = new Inventor(schema, variant, tally);
  inventor.invent();
  return (world) => inventor.enter(world);
}

interface Source {
  readonly seed: number;
  readonly __typename?: string;
}

/** A promise that is never kept. */
const NEVER: PromiseLike<never> = { then: () => NEVER as never };

type Make = (seed: number) => unknown;

class Inventor {
  private world: World = { seed: 0, faults: 0, promises: 0, rootPromises: 0, settles: false };
  private readonly prototypes = new Map<GraphQLObjectType, object>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly variant: number,
    private readonly tally: Tally,
  ) {}

  /** Makes this world the one that is executed next; answers its root value. */
  enter(world: World): unknown {
    this.world = world;
    const root = this.schema.getQueryType();
    return root && this.objectOf(root, mixed(world.seed, 'root'));
  }

  invent(): void {
    const types = Object.values(this.schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    for (const type of types) {
      if (isAbstractType(type)) {
        const possible = this.schema.getPossibleTypes(type);
        // Without it, graphql-js looks at __typename, then asks isTypeOf.
        if (this.variant % 2 === 0) type.resolveType = (value) => this.typeNameOf(value, possible);
        else delete type.resolveType;
      }
      if (isObjectType(type)) this.inventType(type);
    }
  }

  private inventType(type: GraphQLObjectType): void {
    delete type.isTypeOf;
    if (this.roll(type.name, 'isTypeOf', 4) === 0 && type !== this.schema.getQueryType()) {
      type.isTypeOf = (value) => {
        count(this.tally, 'isTypeOf');
        return this.happens(seedOf(value), 'isTypeOf', this.world.promises) ? (NEVER as never) : true;
      };
    }
    const prototype: object = {};
    this.prototypes.set(type, prototype);
    for (const field of Object.values(type.getFields())) this.inventField(type, field, prototype);
  }

  private inventField(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, prototype: object): void {
    const plan = this.planValue(field.type);
    const make: Make = (seed) => (type === this.schema.getQueryType() ? this.later(seed, plan) : plan(seed));
    const seedFor = (source: unknown, args: unknown): number =>
      mixed(mixed(seedOf(source), field.name), JSON.stringify(args) ?? '');
    const way = this.roll(type.name, field.name, 6);
    delete field.resolve;
    if (way === 0) {
      Object.defineProperty(prototype, field.name, {
        get(this: Source) {
          return make(seedFor(this, null));
        },
      });
    } else if (way === 1) {
      const read = this.readInfo;
      Object.assign(prototype, {
        [field.name](this: Source, args: unknown, _context: unknown, info: unknown) {
          return make(mixed(seedFor(this, args), read(info)));
        },
      });
    } else if (way === 2) {
      field.resolve = (...all) => make(mixed(seedFor(all[0], all[1]), this.readInfo(all[3])));
    } else if (way > 3) {
      field.resolve = (source, args) => make(seedFor(source, args));
    } else field.resolve = (source, args, _context, info) => make(mixed(seedFor(source, args), this.readInfo(info)));
  }

  private later(seed: number, make: Make): unknown {
    if (!this.happens(seed, 'promise of the root', this.world.rootPromises)) return make(seed);
    return this.world.settles ? Promise.resolve(make(seed)) : NEVER;
  }

  /** A part of the value comes from what resolvers are told about where they are. */
  private readonly readInfo = (info: unknown): string => {
    const { fieldName, parentType, path, variableValues, fieldNodes, returnType } = info as GraphQLResolveInfo;
    let steps = '';
    for (let step: Partial<GraphQLResolveInfo['path']> | undefined = path; step; step = step.prev) {
      steps += `${step.typename}.${step.key} `;
    }
    const { length } = Object.keys(variableValues);
    return `${fieldName} ${parentType.name} ${String(returnType)} ${steps} ${length} ${fieldNodes.length}`;
  };

  private planValue(type: GraphQLOutputType): Make {
    if (isNonNullType(type)) {
      const make = this.planPresent(type.ofType);
      return (seed) => (this.fails(seed, 'null where it must not be') ? null : make(seed));
    }
    const make = this.planPresent(type);
    return (seed) => {
      if (mixed(seed, 'null') % 100 >= 15) return make(seed);
      return seed % 2 === 0 ? null : undefined;
    };
  }

  private planPresent(type: GraphQLOutputType): Make {
    const make = this.planPlain(type);
    return (seed) => {
      if (this.fails(seed, 'thrown error')) throw new Error('It does not work.');
      if (this.fails(seed, 'returned error')) return new Error('It did not work.');
      if (!this.happens(seed, 'promise', this.world.promises)) return make(seed);
      if (!this.world.settles) return NEVER;
      return this.happens(seed, 'rejection', 500) ? rejected() : Promise.resolve(make(seed));
    };
  }

  private planPlain(type: GraphQLOutputType): Make {
    if (isListType(type)) return this.planList(this.planValue(type.ofType));
    if (isLeafType(type)) return (seed) => leafValue(type, seed, this.fails(seed, 'value that the type refuses'));
    if (isObjectType(type)) return (seed) => this.objectOf(type, seed);
    const possible = this.schema.getPossibleTypes(type as never);
    return (seed) => this.objectOf(chosen(possible, seed), seed);
  }

  private planList(makeItem: Make): Make {
    return (seed) => {
      const items = Array.from({ length: mixed(seed, 'length') % 4 }, (_none, index) => makeItem(mixed(seed, index)));
      if (items.length === 0) count(this.tally, 'empty list');
      if (this.fails(seed, 'no list')) return chosen(['a text', 7, {}], seed);
      const form = mixed(seed, 'form') % 10;
      if (form === 0) return new Set(items);
      if (form === 1) return items.values();
      if (form === 2) return { [Symbol.iterator]: () => items[Symbol.iterator]() };
      if (form === 3) return generated(items);
      return items;
    };
  }

  /** Objects are numbers where nothing reads a property of them; zero is one of them. */
  private objectOf(type: GraphQLObjectType, seed: number): unknown {
    const form = mixed(seed, 'object') % 5;
    if (this.variant % 2 === 0 && form === 0) {
      count(this.tally, 'number as an object');
      return mixed(seed, 'zero') % 3 === 0 ? 0 : seed;
    }
    const prototype = this.prototypes.get(type) ?? null;
    const name = this.fails(seed, 'wrong type name') ? chosen(['NoType', 'Query', 'Float'], seed) : type.name;
    return Object.assign(Object.create(prototype) as object, { seed, __typename: name });
  }

  private typeNameOf(value: unknown, possible: readonly GraphQLObjectType[]): string {
    count(this.tally, 'abstract type');
    const name = (value as Source).__typename ?? chosen(possible, seedOf(value)).name;
    if (!this.happens(seedOf(value), 'resolveType', this.world.promises)) return name;
    return NEVER as never;
  }

  private fails(seed: number, what: string): boolean {
    const does = this.happens(seed, what, this.world.faults);
    if (does) count(this.tally, what);
    return does;
  }

  private happens(seed: number, what: string, ofThousand: number): boolean {
    return ofThousand > 0 && mixed(seed, what) % 1000 < ofThousand;
  }

  private roll(typeName: string, what: string, sides: number): number {
    return mixed(this.variant, `${typeName}.${what}`) % sides;
  }
}

function seedOf(source: unknown): number {
  return typeof source === 'number' ? source : ((source as Partial<Source> | null)?.seed ?? 0);
}

function* generated(items: readonly unknown[]): Generator<unknown> {
  yield* items;
}

/** A list is given up where a later item throws: what was rejected in it reaches nobody, and must not end the process of the test. */
function rejected(): Promise<never> {
  const promise = Promise.reject(new Error('Later.'));
  promise.catch(() => undefined);
  return promise;
}
