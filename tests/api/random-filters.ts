import fc from 'fast-check';
import type { Filter, ListUnderTest, Operators, Span, Values } from './filtered-lists';

/** Filters of any depth over the fields of a list, mostly with values that its rows have. */
export function filters(under: ListUnderTest, all: readonly { readonly values: Values }[]): fc.Arbitrary<Filter> {
  const leaves = Object.entries(under.kinds).map(([name, kind]) => {
    const met = all.flatMap(({ values }) => [values[name] ?? []].flat()) as (string | number | Span)[];
    return operatorsOf(kind, met).map((operators): Filter => ({ [name]: operators }));
  });
  return fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(...leaves),
      fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
      tie('filter').map((not) => ({ not })),
    ),
  })).filter;
}

function operatorsOf(
  kind: ListUnderTest['kinds'][string],
  met: readonly (string | number | Span)[],
): fc.Arbitrary<Operators | readonly (string | number | null)[]> {
  const isNull = fc.boolean().map((given) => ({ isNull: given }));
  if (kind === 'span') {
    const dates = fc.constantFrom('1999', '2012', '2014-05', '2018', '2019', '2019-12', '2025', '2050');
    return fc.oneof(isNull, ...['at', 'from', 'to'].map((name) => dates.map((date) => ({ [name]: date }))));
  }
  const value = met.length > 0 ? fc.constantFrom(...(met as (string | number)[])) : null;
  if (value === null) return kind === 'id' || kind === 'word' ? fc.constantFrom([], [null]) : isNull;
  const one = (...names: string[]): fc.Arbitrary<Operators>[] =>
    names.map((name) => value.map((each) => ({ [name]: each })));
  const many = (...names: string[]): fc.Arbitrary<Operators>[] =>
    names.map((name) => fc.array(value, { maxLength: 4 }).map((each) => ({ [name]: each })));
  // Of ids and words a caller lists those that will do, and null for none; an empty list asks for nothing.
  if (kind === 'id' || kind === 'word')
    return fc.array(fc.oneof({ arbitrary: value, weight: 4 }, fc.constant(null)), { maxLength: 4 });
  const members = [isNull, ...one('eq', 'not'), ...many('in', 'notIn')];
  if (kind === 'number') return fc.oneof(...members, ...one('lt', 'lte', 'gt', 'gte'));
  const part = value.map((each) => String(each).slice(1, 4));
  return fc.oneof(
    ...members,
    part.map((contains) => ({ contains })),
    ...one('startsWith'),
  );
}
