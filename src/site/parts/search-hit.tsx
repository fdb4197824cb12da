import { pathOf } from '../../services/citation/permalink';
import type { Highlight } from '../../services/search/highlights';
import type { SearchEdge } from '../../services/search/search-edge';
import { isNode, type NodeRow } from '../../snapshot';
import { caseRowOf } from '../facts/case-row';
import { nameOf, textIn } from '../names';
import { inLocale, languageTag, usePage } from '../page-context';
import { typeset } from '../typeset';
import { StatementEntry } from '../lists/statement-list';
import { Grade, KindMark } from './marks';

/** A result with the sentence that matched; a statement as it stands in lists. */
export function SearchHit({ edge }: { readonly edge: SearchEdge }) {
  const { t, href, locale, other } = usePage();
  const { node } = edge;
  if (!isNode(node)) return <StatementEntry row={node} />;
  const shown = edge.highlights.find(({ language: own, field }) => own === locale && field !== 'NAME');
  const summary = textIn(locale, node.summaryEn, node.summaryZh);
  const alternative = inLocale(nameOf(node), other);
  return (
    <li class="hit">
      <h3>
        <a href={href(pathOf(node.id))}>{t(nameOf(node))}</a>
        {alternative !== t(nameOf(node)) && (
          <span class="alt" lang={languageTag(other)}>
            {alternative}
          </span>
        )}
      </h3>
      {shown !== undefined && shown.node === null ? (
        <p>
          <Marked highlight={shown} />
        </p>
      ) : (
        summary !== null && <p>{typeset(summary, locale)}</p>
      )}
      {node.kind === 'case' && <CaseMeta node={node} />}
    </li>
  );
}

function CaseMeta({ node }: { readonly node: NodeRow }) {
  const { t, data } = usePage();
  const { places, outcomes, outcome } = caseRowOf(data, node);
  return (
    <p class="meta">
      {places.slice(0, 2).map((place) => (
        <span key={place.id}>
          <KindMark kind={place.kind} />
          {t(nameOf(place))}
        </span>
      ))}
      <span>
        {outcomes === 0
          ? t(['no outcome reported', '未记录成效'])
          : t([outcomes === 1 ? '1 outcome' : `${outcomes} outcomes`, `${outcomes}项成效`])}
      </span>
      {outcome !== null && <Grade grade={outcome.evidence} />}
    </p>
  );
}

/** A name, with the other language beside it. */
export function TermHit({ edge }: { readonly edge: SearchEdge }) {
  const { t, href, locale, other } = usePage();
  const { node } = edge;
  if (!isNode(node)) return null;
  const shown = edge.highlights.find(
    ({ language: own, field, node: of }) => own === locale && field === 'NAME' && of === null,
  );
  return (
    <li>
      <a href={href(pathOf(node.id))}>
        <KindMark kind={node.kind} />
        {shown === undefined ? t(nameOf(node)) : <Marked highlight={shown} />}
      </a>
      <span class="small q" lang={languageTag(other)}>
        {inLocale(nameOf(node), other)}
      </span>
    </li>
  );
}

/** A text with what was looked for marked in it. */
function Marked({ highlight: { text, ranges } }: { readonly highlight: Highlight }) {
  const parts: (string | { readonly marked: string })[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), { marked: text.slice(start, end) });
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts.map((part, index) => (typeof part === 'string' ? part : <mark key={index}>{part.marked}</mark>))}</>;
}
