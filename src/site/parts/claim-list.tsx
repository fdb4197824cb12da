import type { ClaimGroup, PageClaims } from '../facts/claims';
import { usePage } from '../page-context';
import { STATEMENT } from '../words/statement-words';
import { ClaimItem, SourceName } from './claim';
import { Foreign, Mixed } from './foreign';
import { Grade } from './marks';

/** A section of statements with the notes beside them. */
export function ClaimSection({ group, claims }: { readonly group: ClaimGroup; readonly claims: PageClaims }) {
  const { t } = usePage();
  const isFirst = claims.groups[0] === group;
  return (
    <section class="claims sec" aria-labelledby={group.id}>
      <h2 id={group.id}>{t(group.title)}</h2>
      {isFirst && <NotesHead claims={claims} />}
      <ul>
        {group.claims.map((claim) => (
          <ClaimItem
            key={claim.number}
            claim={claim}
            source={claims.source}
            grade={claims.grade}
            hasFigure={group.id === 'outcomes'}
          />
        ))}
      </ul>
    </section>
  );
}

/** Names the source and the grade that most of the notes share, once. */
export function NotesHead({ claims: { source, grade } }: { readonly claims: PageClaims }) {
  const { t } = usePage();
  return (
    <div class="mn keep" role="note">
      {source !== null && (
        <span>
          {t(['Unless another is named: ', '除另注明外均出自：'])}
          <SourceName source={source} />
        </span>
      )}
      {grade !== null && (
        <span>
          {t(['Without a mark: ', '未标等级者：'])}
          <Grade grade={grade} />
        </span>
      )}
      <p class="ed">{t(STATEMENT.redBar)}</p>
    </div>
  );
}

/** All notes once more at the end, for paper. */
export function Endnotes({ claims }: { readonly claims: PageClaims }) {
  const { t, locale } = usePage();
  return (
    <section class="sec print endnotes" aria-label={t(STATEMENT.notes)}>
      <h2>{t(STATEMENT.notes)}</h2>
      <ol>
        {claims.all.map(({ number, citations, row }) => (
          <li key={number}>
            <span>{number}</span>
            <span>
              {citations.map(({ id, marker, locator }) => (
                <span key={id}>
                  <Foreign text={marker === '' ? locator : `“${marker}”`} />{' '}
                </span>
              ))}
              <Mixed text={(locale === 'ZH' ? row.noteZh : row.noteEn) ?? ''} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
