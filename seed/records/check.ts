import type { ProblemCode } from '../problem';
import { type Explain, type Issue, rule } from './form-rules';

/** A check whose problems have this code. Absent values pass: `required` speaks for them. */
export function check(code: ProblemCode, explain: Explain): PropertyDecorator {
  const present: Explain = (value, args) => (value === null ? [] : explain(value, args));
  return rule({ code, explain: present, ofAbsent: false });
}

/** Null counts as there: an empty value is a problem of its own. */
export function required(): PropertyDecorator {
  const explain: Explain = (value, { property }) =>
    value === undefined ? [{ message: `\`${property}\` is missing here.` }] : [];
  return rule({ code: 'missing-key', explain, ofAbsent: true });
}

export function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}

/** The issues of one text, or nothing where the value is no text: its shape is checked by `scalar`. */
export function onText(explain: (text: string) => Issue | null): Explain {
  return (value) => {
    const issue = typeof value === 'string' ? explain(value) : null;
    return issue ? [issue] : [];
  };
}

export function scalar(): PropertyDecorator {
  return check('wrong-shape', (value, { property }) =>
    typeof value === 'string' ? [] : [{ message: `\`${property}\` takes one value, not ${describe(value)}.` }],
  );
}

export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a form with keys' : 'a single value';
}
