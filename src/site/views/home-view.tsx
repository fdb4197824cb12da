import { EVIDENCE_GRADES } from '../../entities/vocabulary';
import { labelOfWord } from '../../labels/word-labels';
import { pathOf } from '../../services/citation/permalink';
import { quantityText } from '../display';
import type { CaseRow } from '../facts/case-row';
import { claimOf } from '../facts/claims';
import { overviewOf, type Overview } from '../facts/overview';
import { nameOf } from '../names';
import type { PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { SourceName } from '../parts/claim';
import { FigureText } from '../parts/figure-text';
import { langOf, Mixed } from '../parts/foreign';
import { Grade } from '../parts/marks';
import { LargeSearchField } from '../shell/search-field';
import { HOME, QUESTIONS, QUESTIONS_ZH } from '../words/home-words';
import { SHELL } from '../words/shell-words';
import { BASIS_WORDS, FLAG_WORDS } from '../words/statement-words';
import { datasetJsonLd } from './json-ld';

/** What this is, and where to begin. */
export function homeView({ scope: { data }, address }: PageSetting): View {
  const overview = overviewOf(data);
  return {
    title: { en: 'Civigraph', zh: 'Civigraph' },
    description: { en: SHELL.site[0], zh: SHELL.site[1] },
    crumbs: [],
    canonical: '/',
    hasOwnField: true,
    jsonLd: { '@context': 'https://schema.org', ...datasetJsonLd(address, data.version) },
    body: <HomePage overview={overview} />,
  };
}

function HomePage({ overview }: { readonly overview: Overview }) {
  const { t, href, locale } = usePage();
  const [first] = overview.best;
  return (
    <>
      <section class="hero">
        <h1>{t(SHELL.site)}</h1>
        <LargeSearchField />
        <ul class="ask">
          {QUESTIONS.map(([text, path]) => (
            <li key={path}>
              <a href={href(locale === 'ZH' ? (QUESTIONS_ZH[path] ?? path) : path)}>{t(text)}</a>
            </li>
          ))}
        </ul>
      </section>
      {first !== undefined && <HowToRead row={first} overview={overview} />}
      <section class="home2" aria-labelledby="outcomes">
        <h2 id="outcomes">{t(HOME.outcomes)}</h2>
        <ul class="rows">
          {overview.best.slice(1).map((row) => (
            <OutcomeEntry key={row.node.id} row={row} />
          ))}
        </ul>
        <Gaps overview={overview} />
      </section>
      <section class="home2" aria-labelledby="fields">
        <h2 id="fields">{t(HOME.fields)}</h2>
        <Fields overview={overview} />
      </section>
    </>
  );
}

/** One statement taken apart: figure, sentence, grade, doubt, quotation, source; then what each grade means. */
function HowToRead({ row: { outcome, figure }, overview }: { readonly row: CaseRow; readonly overview: Overview }) {
  const { t, data, locale } = usePage();
  if (outcome === null) return null;
  const { citations } = claimOf(data, { identity: -1 }, outcome, 1);
  const [citation] = citations;
  const source = citation === undefined ? null : data.nodeAt(citation.sourceIdentity);
  const note = locale === 'ZH' ? outcome.noteZh : outcome.noteEn;
  return (
    <section class="how" aria-labelledby="how">
      <h2 id="how">{t(HOME.how)}</h2>
      <div class="spec">
        {figure !== null && <FigureText text={t(quantityText(data, figure))} />}
        <div>
          <p>
            <StatementLink row={outcome} />
          </p>
          <p class="flags">
            <Grade grade={outcome.evidence} />
            <span>{t(BASIS_WORDS[outcome.basis])}</span>
            {outcome.flags.map((flag) => (
              <span key={flag} class="ed">
                {t(FLAG_WORDS[flag])}
              </span>
            ))}
          </p>
        </div>
      </div>
      <aside class="mn" aria-label={t(['Its source', '其来源'])}>
        <span>
          {citation !== undefined && citation.marker !== '' && (
            <>
              <q lang={langOf(citation.marker, locale)}>“{citation.marker}”</q>
              <br />
            </>
          )}
          {source !== null && <SourceName source={source} />}
        </span>
        {note !== null && (
          <p class="ed">
            <Mixed text={note} />
          </p>
        )}
      </aside>
      <ul class="legend">
        {EVIDENCE_GRADES.map((grade) => (
          <li key={grade}>
            <Grade grade={grade} />
            <br />
            <span>{t(labelOfWord('EvidenceGrade', grade))}</span>
            <br />
            <span class="num">
              {t([
                `${overview.statements[grade]} statements, ${overview.values[grade]} values`,
                `${overview.statements[grade]}条陈述，${overview.values[grade]}个数值`,
              ])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StatementLink({
  row,
}: {
  readonly row: { readonly id: string; readonly textEn: string; readonly textZh: string };
}) {
  const { t, href } = usePage();
  return (
    <a class="bare" href={href(pathOf(row.id))}>
      {t({ en: row.textEn, zh: row.textZh })}
    </a>
  );
}

function OutcomeEntry({ row: { node, outcome, figure } }: { readonly row: CaseRow }) {
  const { t, href, data } = usePage();
  if (outcome === null || figure === null) return null;
  return (
    <li class="ofig">
      <FigureText text={t(quantityText(data, figure))} />
      <p>
        <StatementLink row={outcome} />
      </p>
      <p class="flags">
        <Grade grade={outcome.evidence} />
        {outcome.flags.map((flag) => (
          <span key={flag} class="ed">
            {t(FLAG_WORDS[flag])}
          </span>
        ))}
        <a href={href(pathOf(node.id))}>{t(nameOf(node))}</a>
      </p>
    </li>
  );
}

function Gaps({ overview }: { readonly overview: Overview }) {
  const { t, href } = usePage();
  const { cases, casesWithoutPeriod, casesWithOutcome, missingFigures, figures } = overview;
  return (
    <aside class="box" aria-label={t(HOME.gaps)}>
      <h3>{t(HOME.gaps)}</h3>
      <p>
        {t([
          `${cases - casesWithOutcome} of ${cases} cases report no outcome, and ${casesWithoutPeriod} have no date.`,
          `${cases}个案例中，${cases - casesWithOutcome}个没有成效记录，${casesWithoutPeriod}个没有日期。`,
        ])}
      </p>
      {missingFigures.length > 0 && (
        <p>
          {t([
            `The data of ${missingFigures.length} of ${figures} charts could not be obtained.`,
            `${figures}幅图表中，${missingFigures.length}幅的数据未能取得。`,
          ])}
        </p>
      )}
      <p>
        <a href={href('/data#gaps')}>{t(HOME.allGaps)}</a>
      </p>
    </aside>
  );
}

function Fields({ overview: { domains } }: { readonly overview: Overview }) {
  const { t, href } = usePage();
  const most = Math.max(1, ...domains.map(({ count }) => count));
  return (
    <ul class="doms">
      {domains.map(({ node, count }) => (
        <li key={node.id}>
          <a href={href(count === 0 ? pathOf(node.id) : `/cases?domain=${node.slug}`)}>
            <span>{t(nameOf(node))}</span>
            <span class="num q">{count === 0 ? t(HOME.none) : count}</span>
            <svg width="64" height="10" viewBox="0 0 64 10" aria-hidden="true">
              <rect width={Math.round((640 * count) / most) / 10} height="10" class="fb" />
            </svg>
          </a>
        </li>
      ))}
    </ul>
  );
}
