import { BadUserInputError } from '../../errors';
import type { LocaleCode } from '../../entities/vocabulary';
import { enumName, kindName } from '../../kind-name';
import { labelOfLanguage } from '../../labels/language-labels';
import { labelOfFoundKind, labelOfWord } from '../../labels/word-labels';
import { Facet, type ShownChoice } from '../../lists';
import type { Snapshot } from '../../snapshot';
import { type Search, valuesOf } from './find-documents';
import {
  CHOICE_FIELDS,
  type ChoiceField,
  chosenValues,
  type HitFilter,
  withCondition,
  withoutChoice,
} from './search-filter';

/** Choices to narrow a search by, each counted without what the filter says of its field, so that it does not hide its alternatives. */
export function searchFacets(search: Search, filter: HitFilter, fields: readonly string[] | null | undefined): Facet[] {
  if (fields?.length === 0) {
    const reason = 'must name a field, or be left out for all of them';
    throw new BadUserInputError({ path: 'fields', value: fields, reason, valid: CHOICE_FIELDS.map(enumName) });
  }
  const asked = CHOICE_FIELDS.filter((field) => !fields || fields.includes(field));
  return asked.map(
    (field) =>
      new Facet(field, {
        counts: () => counted(countsOf(search, filter, field)),
        chosen: chosenValues(filter, field),
        show: (member) => shown(search.version.data, field, member),
      }),
  );
}

/** How much of each kind there is under the other filters. */
export function countsByKind(search: Search, filter: HitFilter): ReadonlyMap<string, number> {
  return countsOf(search, filter, 'kind');
}

function countsOf(search: Search, filter: HitFilter, field: ChoiceField): ReadonlyMap<string, number> {
  const others = withoutChoice(filter, field);
  const numberOf = (filterWith: HitFilter): number =>
    search.find(filterWith).reduce((sum, { slots }) => sum + slots.length, 0);
  if (field === 'language') {
    return new Map(
      ['EN', 'ZH'].map((locale) => [locale, numberOf(withCondition(others, { field, values: new Set([locale]) }))]),
    );
  }
  const counts = new Map<string, number>();
  const add = (value: string): void => void counts.set(value, (counts.get(value) ?? 0) + 1);
  const { data } = search.version;
  for (const { evaluation, slots } of search.find(others)) {
    for (const slot of slots) {
      const document = evaluation.slots.documentAt(slot);
      if (field === 'kind') add(data.kindOf(document) ?? '');
      else valuesOf(evaluation.documents, field, document).forEach(add);
    }
  }
  if (field !== 'kind') return counts;
  return counts.set('statement', numberOf(withCondition(others, { field, values: new Set(['statement']) })));
}

function counted(counts: ReadonlyMap<string, number>): { value: string; count: number }[] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([value, count]) => ({ value, count }));
}

function shown(data: Snapshot, field: ChoiceField, member: string): ShownChoice {
  if (field === 'kind') return { value: kindName(member), node: null, word: labelOfFoundKind(member) };
  if (field === 'language') return { value: member, node: null, word: labelOfLanguage(member as LocaleCode) };
  if (field === 'evidence') return { value: member, node: null, word: labelOfWord('EvidenceGrade', member) };
  return {
    value: member,
    word: null,
    get node() {
      return data.node(member);
    },
  };
}
