import type { ProblemCode } from '../problem';

/** What is wrong with a value; `path` leads from the value to the part of it that is meant. */
export interface Issue {
  readonly message: string;
  readonly suggestion?: string | null;
  readonly path?: readonly (string | number)[];
}

/** Of whom a value is a property, and of what name. */
export interface RuleArguments {
  readonly object: object;
  readonly property: string;
}

export type Explain = (value: unknown, args: RuleArguments) => readonly Issue[];

/** A check of one property; it runs once for a value. */
export interface Rule {
  readonly code: ProblemCode;
  readonly explain: Explain;
  /** Whether it also speaks of a value that is not there. */
  readonly ofAbsent: boolean;
}

/** What a form says of one of its properties. */
export interface PropertyRules {
  readonly property: string;
  readonly rules: readonly Rule[];
  /** Whether the value is a form, or a list of forms, with rules of its own. */
  readonly isNested: boolean;
}

/** The decorator of a property that gives it a rule. */
export function rule(each: Rule): PropertyDecorator {
  // A decorator that gives anything back would replace the property.
  return (target, property) => {
    declared(target, property).rules.push(each);
  };
}

/** The decorator of a property that holds forms. */
export function holdsForms(): PropertyDecorator {
  return (target, property) => {
    declared(target, property).isNested = true;
  };
}

/**
 * The properties of a form by name, its own first, then those of the classes above it from the topmost down. A property that is declared
 * again has the rules of the lower class alone.
 */
export function rulesOf(form: object): ReadonlyMap<string, PropertyRules> {
  const prototype = Object.getPrototypeOf(form) as object;
  const known = collected.get(prototype);
  if (known) return known;
  const [own, ...above] = ancestry(prototype);
  const classes = own ? [own, ...above.reverse()] : [];
  const all = new Map<string, PropertyRules>();
  for (const each of classes) {
    for (const [property, rules] of declarations.get(each) ?? []) {
      const hasLower = each !== own && declarations.get(own ?? each)?.has(property);
      if (!hasLower) all.set(property, rules);
    }
  }
  collected.set(prototype, all);
  return all;
}

interface Declared {
  readonly property: string;
  readonly rules: Rule[];
  isNested: boolean;
}

const declarations = new Map<object, Map<string, Declared>>();
const collected = new Map<object, ReadonlyMap<string, PropertyRules>>();

function declared(target: object, property: string | symbol): Declared {
  const properties = declarations.get(target) ?? new Map<string, Declared>();
  declarations.set(target, properties);
  const name = String(property);
  const found = properties.get(name) ?? { property: name, rules: [], isNested: false };
  properties.set(name, found);
  return found;
}

function ancestry(prototype: object | null): object[] {
  if (prototype === null || prototype === Object.prototype) return [];
  return [prototype, ...ancestry(Object.getPrototypeOf(prototype) as object | null)];
}
