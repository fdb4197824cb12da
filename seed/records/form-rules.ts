import {
  getMetadataStorage,
  ValidateBy,
  ValidateNested,
  type ValidationArguments,
  ValidationTypes,
} from 'class-validator';
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

/** The decorator of a property that gives it a rule. class-validator keeps the rules of each form, those of the classes above it included. */
export function rule(each: Rule): PropertyDecorator {
  const validate = (value: unknown, args?: ValidationArguments): boolean =>
    each.explain(value, { object: args?.object ?? {}, property: args?.property ?? '' }).length === 0;
  return ValidateBy({ name: each.code, constraints: [each], validator: { validate } });
}

/** The decorator of a property that holds forms. */
export function holdsForms(): PropertyDecorator {
  return ValidateNested();
}

/**
 * The properties of a form by name, its own first, then those of the classes above it. A property that is declared again has the rules of the
 * lower class alone. The rules are run from here and not by class-validator, which runs each of them again to make its message.
 */
export function rulesOf(form: object): ReadonlyMap<string, PropertyRules> {
  const { constructor } = form;
  const known = collected.get(constructor);
  if (known) return known;
  const all = new Map<string, { readonly property: string; readonly rules: Rule[]; isNested: boolean }>();
  for (const each of getMetadataStorage().getTargetValidationMetadatas(constructor, '', false, false)) {
    const found = all.get(each.propertyName) ?? { property: each.propertyName, rules: [], isNested: false };
    all.set(each.propertyName, found);
    if (each.type === ValidationTypes.NESTED_VALIDATION) found.isNested = true;
    else found.rules.push(each.constraints[0] as Rule);
  }
  collected.set(constructor, all);
  return all;
}

const collected = new Map<unknown, ReadonlyMap<string, PropertyRules>>();
