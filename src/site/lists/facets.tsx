import type { Label } from '../../labels/label';
import { type Facet, type Filter, isMemberField, type ListDefinition, listRows } from '../../lists';
import type { WithData } from '../../snapshot';
import { labelOfWord } from '../../labels/word-labels';
import { nameOf } from '../names';
import { usePage } from '../page-context';
import { BASIS_WORDS, FLAG_WORDS } from '../words/statement-words';
import { facetTitle, LIST } from './facet-words';
import { addressOf, type ListRequest, toggled } from './read-list-request';

/** What a list can be narrowed down by, with how many rows each choice would leave. */
export interface ShownFacet {
  readonly field: string;
  readonly buckets: readonly ShownBucket[];
}

interface ShownBucket {
  readonly value: string;
  readonly label: Label;
  readonly count: number;
  readonly isChosen: boolean;
}

/** More choices are not read; the search finds them. */
const MOST_BUCKETS = 20;

export function shownFacets(
  scope: WithData,
  definition: ListDefinition,
  fields: readonly string[],
  filter: Filter | null,
  { chosen }: ListRequest,
): ShownFacet[] {
  if (fields.length === 0) return [];
  return listRows(scope, definition, { filter, page: { first: 0 } }, () => null)
    .facetsBy(fields)
    .map((facet) => ({ field: facet.field, buckets: bucketsOf(facet, definition) }))
    .filter(({ field, buckets }) => buckets.length > 1 || chosen.has(field));
}

function bucketsOf(facet: Facet, { fields }: ListDefinition): ShownBucket[] {
  const field = fields[facet.field];
  const words = field !== undefined && isMemberField(field) ? field.words : undefined;
  return facet.buckets(MOST_BUCKETS).flatMap(({ value, count, node, word, isSelected }) => {
    const label = node === null ? (ownWord(words, value) ?? word) : nameOf(node);
    return label === null ? [] : [{ value, count, label, isChosen: isSelected }];
  });
}

/** Doubts and bases have words that stand in a sentence; in a list they are the same as beside the statement. */
function ownWord(words: string | undefined, value: string): Label | null {
  const pair =
    words === 'Flag'
      ? FLAG_WORDS[value as keyof typeof FLAG_WORDS]
      : words === 'Basis'
        ? BASIS_WORDS[value as keyof typeof BASIS_WORDS]
        : undefined;
  if (words === 'EvidenceGrade') {
    const { en, zh } = labelOfWord('EvidenceGrade', value);
    return { en: `${value}: ${en}`, zh: `${value}级：${zh}` };
  }
  return pair === undefined ? null : { en: pair[0], zh: pair[1] };
}

interface FacetsProps {
  readonly path: string;
  readonly definition: ListDefinition;
  readonly request: ListRequest;
  readonly facets: readonly ShownFacet[];
  /** The field whose choices stand open above the list. */
  readonly first: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The choices of the first field as chips, those of the others behind one that opens. */
export function Facets({ path, definition, request, facets, first, more = {} }: FacetsProps) {
  const { t, href } = usePage();
  const linkOf = (field: string, { value }: ShownBucket): string =>
    href(addressOf(path, definition, { ...request, chosen: toggled(request.chosen, field, value) }, 1, more));
  const [open] = facets.filter(({ field }) => field === first);
  const others = facets.filter(({ field }) => field !== first);
  return (
    <div class="filters">
      {open !== undefined && (
        <div class="chips" role="group" aria-label={t(facetTitle(open.field))}>
          {open.buckets.map((bucket) => (
            <a key={bucket.value} href={linkOf(open.field, bucket)} aria-current={bucket.isChosen ? 'true' : undefined}>
              {t(bucket.label)} <span class="num">{bucket.count}</span>
            </a>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <details class="more" open={others.some(({ buckets }) => buckets.some(({ isChosen }) => isChosen))}>
          <summary>{t(LIST.moreFilters)}</summary>
          <div class="groups">
            {others.map(({ field, buckets }) => (
              <div key={field}>
                <h2>{t(facetTitle(field))}</h2>
                <ul>
                  {buckets.map((bucket) => (
                    <li key={bucket.value}>
                      <a href={linkOf(field, bucket)} aria-current={bucket.isChosen ? 'true' : undefined}>
                        {t(bucket.label)}
                      </a>
                      <span class="num q">{bucket.count}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      )}
      {request.chosen.size > 0 && (
        <p class="small">
          <a href={href(addressOf(path, definition, { ...request, chosen: new Map() }))}>{t(LIST.clear)}</a>
        </p>
      )}
    </div>
  );
}
