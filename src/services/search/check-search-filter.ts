import { EVIDENCE_GRADES, LOCALES, NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import { BadUserInputError } from '../../errors';
import { checkIds, type NamedId } from '../../inputs/check-ids';
import { enumName } from '../../inputs/global-id';
import type { InputProblems } from '../../inputs/input-problems';
import { DATE_FORM } from '../../lists';
import type { WithData } from '../../snapshot';
import type { ChoiceField, SearchFilter } from './search-filter';

/** Notes every value of a filter that cannot be used. */
export function checkSearchFilter(
  scope: WithData,
  filter: SearchFilter | null | undefined,
  problems: InputProblems,
): void {
  if (!filter) return;
  const named: NamedId[] = (['city', 'country', 'domain'] as const).flatMap((field) => {
    const ids = filter[field] ?? [];
    checkCount(ids, `filter.${field}`, problems);
    return ids.flatMap((id, index) => (id === null ? [] : [{ path: `filter.${field}.${index}`, id, kinds: [field] }]));
  });
  filter.facets?.forEach(({ field, in: values }, index) => {
    const path = `filter.facets.${index}.in`;
    checkCount(values, path, problems);
    const kinds = KINDS[field as ChoiceField];
    if (kinds) named.push(...values.map((id, at) => ({ path: `${path}.${at}`, id, kinds })));
    else values.forEach((value, at) => checkWord(field as ChoiceField, value, `${path}.${at}`, problems));
  });
  for (const [name, date] of Object.entries(filter.period ?? {})) {
    if (typeof date !== 'string' || DATE_FORM.pattern.test(date)) continue;
    problems.add(new BadUserInputError({ path: `filter.period.${name}`, value: date, reason: DATE_FORM.reason }));
  }
  checkIds(scope, named, problems);
}

const MAX_VALUES = 100;

function checkCount(values: readonly unknown[], path: string, problems: InputProblems): void {
  if (values.length <= MAX_VALUES) return;
  const reason = `must have at most ${MAX_VALUES} values`;
  problems.add(new BadUserInputError({ code: 'TOO_MANY', path, value: values.length, reason }));
}

function checkWord(field: ChoiceField, value: string, path: string, problems: InputProblems): void {
  const valid = WORDS[field] ?? [];
  if (valid.includes(value)) return;
  problems.add(new BadUserInputError({ path, value, reason: `must be a value of \`${field}\``, valid }));
}

const KINDS: Partial<Record<ChoiceField, readonly NodeKind[]>> = {
  city: ['city'],
  country: ['country'],
  domain: ['domain'],
};

const WORDS: Partial<Record<ChoiceField, readonly string[]>> = {
  kind: [...NODE_KINDS, 'statement'].map(enumName),
  evidence: EVIDENCE_GRADES,
  language: LOCALES,
};
