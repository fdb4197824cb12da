import { all, check, describe } from './check';
import { holdsForms } from './form-rules';
import { becomes, madeInto } from './make-form';

type FormClass = new () => object;

/** A form inside a form: `{ key: value, ... }`. */
export function nested(form: () => FormClass): PropertyDecorator {
  const shape = check('wrong-shape', (value, { property }) =>
    isForm(value) ? [] : [{ message: `\`${property}\` takes a form \`{ key: value }\`, not ${describe(value)}.` }],
  );
  return all(madeInto(form), holdsForms(), shape);
}

/** A list of forms. Where `shorthand` names a key, a bare text stands for a form with that key alone. */
export function nestedList(form: () => FormClass, shorthand?: string): PropertyDecorator {
  const shape = check('wrong-shape', (value, { property }) => {
    if (!Array.isArray(value)) return [{ message: `\`${property}\` takes a list, not ${describe(value)}.` }];
    return value.flatMap((entry: unknown, index) =>
      isForm(entry) || entry === null
        ? []
        : [{ message: `\`${property}\` takes a list of forms; this entry is ${describe(entry)}.`, path: [index] }],
    );
  });
  const decorators = [madeInto(form), holdsForms(), shape];
  if (shorthand !== undefined) decorators.push(expand(form, shorthand));
  return all(...decorators);
}

function expand(form: () => FormClass, key: string): PropertyDecorator {
  return becomes((value) => {
    if (!Array.isArray(value)) return value;
    return value.map((entry: unknown) =>
      typeof entry === 'string' ? Object.assign(new (form())(), { [key]: entry }) : entry,
    );
  });
}

function isForm(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
