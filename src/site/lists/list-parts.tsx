import type { ListDefinition } from '../../lists';
import type { Label } from '../../labels/label';
import { usePage } from '../page-context';
import { LIST } from './facet-words';
import { addressOf, type ListRequest, PAGE_SIZE } from './read-list-request';

interface PagerProps {
  readonly path: string;
  readonly definition: ListDefinition;
  readonly request: ListRequest;
  readonly total: number;
  readonly more?: Readonly<Record<string, string>>;
}

/** The way to the pages before and behind. */
export function Pager({ path, definition, request, total, more = {} }: PagerProps) {
  const { t, href } = usePage();
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (last === 1) return null;
  const { page } = request;
  const to = (number: number): string => href(addressOf(path, definition, request, number, more));
  return (
    <nav class="bar" aria-label={t(['Pages', '分页'])}>
      <span>{t([`Page ${page} of ${last}`, `第${page}页，共${last}页`])}</span>
      <span class="acts">
        {page > 1 && <a href={to(page - 1)}>{t(LIST.previous)}</a>}{' '}
        {page < last && <a href={to(page + 1)}>{t(LIST.next)}</a>}
      </span>
    </nav>
  );
}

interface NothingProps {
  readonly path: string;
  readonly definition: ListDefinition;
  readonly request: ListRequest;
  /** For each field chosen, how many there would be without it. */
  readonly without: readonly { readonly field: string; readonly title: Label; readonly count: number }[];
}

/** Where a filter leaves nothing: which part of it excludes most, and how to drop it. */
export function Nothing({ path, definition, request, without }: NothingProps) {
  const { t, href } = usePage();
  const [best] = [...without].sort((a, b) => b.count - a.count);
  const left = new Map([...request.chosen].filter(([name]) => name !== best?.field));
  return (
    <div class="ed notice">
      <p>{t(LIST.none)}</p>
      {best !== undefined && best.count > 0 && (
        <p>
          <a href={href(addressOf(path, definition, { ...request, chosen: left }))}>
            {t([
              `Without “${best.title.en}” there are ${best.count}.`,
              `去掉“${best.title.zh}”这一条件，有${best.count}项。`,
            ])}
          </a>
        </p>
      )}
    </div>
  );
}
