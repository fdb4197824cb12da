import { pathOf } from '../../services/citation/permalink';
import type { CitationRow, NodeRow } from '../../snapshot';
import type { Claim } from '../facts/claims';
import { quantityText } from '../display';
import { nameOf, textIn } from '../names';
import { usePage } from '../page-context';
import { BASIS_WORDS, FLAG_WORDS, noteNumber, STATEMENT, statementNumber } from '../words/statement-words';
import { FigureText } from './figure-text';
import { Foreign, langOf, Mixed } from './foreign';
import { Grade } from './marks';
import { NodeLink } from './node-link';

interface ClaimProps {
  readonly claim: Claim;
  /** The source that is named once for all; another is named in the note. */
  readonly source: NodeRow | null;
  /** The grade that goes without saying on this page. */
  readonly grade: string | null;
  /** Whether its first figure stands large before it. */
  readonly hasFigure?: boolean;
}

/** A statement, and beside it the place that it comes from. */
export function ClaimItem({ claim, source, grade, hasFigure = false }: ClaimProps) {
  const { locale, data, t } = usePage();
  const { row, number, quantities, ties } = claim;
  const text = textIn(locale, row.textEn, row.textZh) ?? '';
  const [figure] = quantities;
  const showsFigure = hasFigure && figure !== undefined;
  const flags = row.flags.map((flag) => FLAG_WORDS[flag]);
  const basis = row.basis === 'REPORTED' && !showsFigure ? null : BASIS_WORDS[row.basis];
  const showsGrade = showsFigure || row.evidence !== grade;
  return (
    <li class={showsFigure ? 'claim outcome' : hasFigure ? 'claim outcome bare' : 'claim'} id={claim.anchor}>
      <div>
        {showsFigure && <FigureText text={t(quantityText(data, figure))} />}
        <p class={claim.isEditorial ? 'ed say' : undefined}>
          <Mixed text={text} />
          {'\u2060'}
          <a class="nr" href={`#note-${number}`} aria-label={t(noteNumber(number))}>
            {number}
          </a>
        </p>
        {(showsGrade || basis !== null || flags.length > 0 || ties.length > 0) && (
          <p class="of">
            {showsGrade && <Grade grade={row.evidence} />}
            {basis !== null && <span class={claim.isEditorial ? 'ed' : 'q'}>{t(basis)}</span>}
            {flags.map((flag) => (
              <span key={flag[0]} class="ed">
                {t(flag)}
              </span>
            ))}
            {ties.map((node) => (
              <NodeLink key={node.id} node={node} />
            ))}
          </p>
        )}
      </div>
      <ClaimNote claim={claim} source={source} />
    </li>
  );
}

/** The quotation in its own language, the source where it is another than the page's, and what the editors add. */
function ClaimNote({ claim, source }: Pick<ClaimProps, 'claim' | 'source'>) {
  const { locale, t, href } = usePage();
  const { row, number, citations } = claim;
  const note = textIn(locale, row.noteEn, row.noteZh);
  const from = textIn(locale, row.inferredFromEn, row.inferredFromZh);
  return (
    <aside class="mn" id={`note-${number}`} aria-label={t(noteNumber(number))}>
      <a class="nn" href={href(pathOf(row.id))} aria-label={t(statementNumber(number))}>
        {number}
      </a>
      {citations.map((citation) => (
        <CitationText key={citation.id} citation={citation} source={source} />
      ))}
      {from !== null && (
        <p class="ed">
          {t(STATEMENT.inferredFrom)}
          {t([': ', '：'])}
          <Mixed text={from} />
        </p>
      )}
      {note !== null && (
        <p class="ed">
          <Mixed text={note} />
        </p>
      )}
    </aside>
  );
}

function CitationText({ citation, source }: { readonly citation: CitationRow; readonly source: NodeRow | null }) {
  const { data, locale } = usePage();
  const own = data.nodeAt(citation.sourceIdentity);
  const { marker, locator } = citation;
  const isOther = own !== null && own.identity !== source?.identity;
  return (
    <span>
      {marker !== '' && <q lang={langOf(marker, locale)}>“{marker}”</q>}
      {isOther && (
        <>
          {marker !== '' && <br />}
          <SourceName source={own} />
        </>
      )}
      {marker === '' && locator !== '' && (
        <>
          {' '}
          <Foreign text={placeText(locator)} />
        </>
      )}
    </span>
  );
}

/** The publisher or the name, leading to the page of the source. */
export function SourceName({ source }: { readonly source: NodeRow }) {
  const { t, href } = usePage();
  return (
    <>
      <a href={href(pathOf(source.id))}>{t(nameOf(source))}</a>
      {source.year !== null && (
        <>
          {t([', ', '，'])}
          <span class="num">{source.year}</span>
        </>
      )}
    </>
  );
}

/** A chain of headings as it is printed in a note. */
export function placeText(locator: string): string {
  return locator.replaceAll(' > ', ' › ');
}
