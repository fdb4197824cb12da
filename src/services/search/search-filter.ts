import type { EvidenceGrade, FoundKind, LocaleCode } from '../../entities/vocabulary';
import { kindNamed } from '../../inputs/global-id';
import type { FacetChoice, PeriodOperators } from '../../lists';

/** What narrows a search: any of the values of a field, null for having none; what stands side by side must all hold. */
export interface SearchFilter {
  /** Every kind of node when left out or empty; statements only when named. */
  readonly kind?: readonly FoundKind[] | null;
  readonly city?: readonly (string | null)[] | null;
  readonly country?: readonly (string | null)[] | null;
  readonly domain?: readonly (string | null)[] | null;
  readonly evidence?: readonly (EvidenceGrade | null)[] | null;
  readonly period?: PeriodOperators | null;
  /** Only texts in this language. */
  readonly language?: LocaleCode | null;
  readonly facets?: readonly FacetChoice[] | null;
}

/** The fields that have values to choose from. */
export const CHOICE_FIELDS = ['kind', 'city', 'country', 'domain', 'evidence', 'language'] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** One condition: a document has one of these values of a field; null stands for having none. */
export interface Condition {
  readonly field: ChoiceField;
  readonly values: ReadonlySet<string | null>;
}

/** A filter as what is found is tested by it. */
export interface HitFilter {
  readonly conditions: readonly Condition[];
  readonly period: PeriodOperators | null;
}

export function hitFilterOf(filter: SearchFilter | null | undefined): HitFilter {
  const { kind, city, country, domain, evidence, language, facets, period } = filter ?? {};
  const lists = { kind, city, country, domain, evidence, language: language == null ? null : [language] };
  const written = CHOICE_FIELDS.map((field) => ({ field, values: new Set<string | null>(lists[field] ?? []) }));
  const taken = (facets ?? []).map(({ field, in: values }) => ({
    field: field as ChoiceField,
    values: new Set(field === 'kind' ? values.map((name) => kindNamed(name) ?? name) : values),
  }));
  return { conditions: [...written, ...taken].filter(({ values }) => values.size > 0), period: period ?? null };
}

/** The filter without what it says of a field. */
export function withoutChoice({ conditions, period }: HitFilter, field: ChoiceField): HitFilter {
  return { conditions: conditions.filter((each) => each.field !== field), period };
}

export function withCondition({ conditions, period }: HitFilter, condition: Condition): HitFilter {
  return { conditions: [...conditions, condition], period };
}

/** The values that a filter chooses of a field, written either way. */
export function chosenValues({ conditions }: HitFilter, field: ChoiceField): ReadonlySet<string> {
  const own = conditions.filter((each) => each.field === field).flatMap(({ values }) => [...values]);
  return new Set(own.filter((value) => value !== null));
}

/** In which texts a filter looks: those of the one language that it leaves, else all. */
export function readingOf({ conditions }: HitFilter): LocaleCode | 'BOTH' | 'NONE' {
  const left = (['EN', 'ZH'] as const).filter((language) =>
    conditions.every(({ field, values }) => field !== 'language' || values.has(language)),
  );
  if (left.length === 2) return 'BOTH';
  return left[0] ?? 'NONE';
}
