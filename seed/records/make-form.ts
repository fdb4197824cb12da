type FormClass = new () => object;

type Make = (value: unknown) => unknown;

/** By the prototype of a form: what becomes of its values, property by property. */
const makes = new Map<object, Map<string, Make[]>>();

/** The decorator of a property that holds a form, or lists of forms. */
export function madeInto(form: () => FormClass): PropertyDecorator {
  const make: Make = (value) => {
    if (Array.isArray(value)) return value.map(make);
    return typeof value === 'object' && value !== null ? makeForm(form(), value) : value;
  };
  return becomes(make);
}

/** The decorator of a property whose value is taken for another one. */
export function becomes(make: Make): PropertyDecorator {
  return (target, property) => {
    const own = makes.get(target) ?? new Map<string, Make[]>();
    const known = own.get(String(property)) ?? [];
    makes.set(target, own.set(String(property), [...known, make]));
  };
}

/** A form with the values of plain data, right or wrong, and with forms where it says that forms stand. */
export function makeForm<F extends object>(type: new () => F, plain: object): F {
  const form = new type();
  const made = makesOf(type.prototype as object);
  for (const [key, value] of Object.entries(plain) as [keyof F & string, unknown][])
    form[key] = (made.get(key) ?? NONE).reduce((each, make) => make(each), value) as F[typeof key];
  return form;
}

const NONE: readonly Make[] = [];
const collected = new Map<object, ReadonlyMap<string, readonly Make[]>>();

/** Those of the class and of the classes above it; a property that is declared again has those of the lower class alone. */
function makesOf(prototype: object): ReadonlyMap<string, readonly Make[]> {
  const known = collected.get(prototype);
  if (known) return known;
  const above = Object.getPrototypeOf(prototype) as object | null;
  const all = new Map([...(above ? makesOf(above) : []), ...(makes.get(prototype) ?? [])]);
  collected.set(prototype, all);
  return all;
}
