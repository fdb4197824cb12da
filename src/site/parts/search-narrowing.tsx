import { NODE_KINDS } from '../../entities/vocabulary';
import { type Asked, type Found, linkOf } from '../facts/search-result';
import { KIND_NAMES } from '../names';
import { usePage } from '../page-context';
import { SEARCH } from '../words/search-words';
import { SHELL } from '../words/shell-words';

/** Kinds and cities with how much of each there is. */
export function SearchNarrowing({ asked, found: { connection } }: { readonly asked: Asked; readonly found: Found }) {
  const { t, href } = usePage();
  const facets = new Map(connection.facetsBy(['kind', 'city']).map((facet) => [facet.field, facet]));
  const kinds = (facets.get('kind')?.buckets(MOST) ?? []).flatMap(({ value, count }) => {
    const kind = [...NODE_KINDS, 'statement' as const].find(
      (each) => each.replace(/[A-Z]/g, '_$&').toUpperCase() === value,
    );
    return kind === undefined ? [] : [{ kind, count }];
  });
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const cities = facets.get('city')?.buckets(8) ?? [];
  return (
    <aside class="side" aria-label={t(SHELL.narrow)}>
      <div class="stick">
        <div>
          <h2>{t(SEARCH.kind)}</h2>
          <ul>
            <li>
              <a href={href(linkOf({ ...asked, kind: null }))} aria-current={asked.kind === null ? 'true' : undefined}>
                <span>{t(SEARCH.all)}</span>
                <span class="num">{all}</span>
              </a>
            </li>
            {kinds.map(({ kind, count }) => (
              <li key={kind}>
                <a href={href(linkOf({ ...asked, kind }))} aria-current={asked.kind === kind ? 'true' : undefined}>
                  <span>{t(KIND_NAMES[kind])}</span>
                  <span class="num">{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
        {cities.length > 0 && (
          <div class="lo">
            <h2>{t(SEARCH.city)}</h2>
            <ul>
              {cities.map(({ value, count, node }) => (
                <li key={value}>
                  <a
                    href={href(linkOf({ ...asked, city: asked.city === value ? null : value }))}
                    aria-current={asked.city === value ? 'true' : undefined}
                  >
                    <span>{node !== null && t({ en: node.nameEn, zh: node.nameZh })}</span>
                    <span class="num">{count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </aside>
  );
}

/** There are fewer kinds than that. */
const MOST = 50;
