import { CITATION_FORMATS } from '../../../services/citation/citation-formats';
import { citedRanking } from '../../../services/citation/cited-ranking';
import { referenceList } from '../../../services/citation/reference-list';
import { allEntries } from '../../../services/export/ranking-file';
import { explainPlace } from '../../../services/ranking/explain-place';
import { saidIn } from '../../../services/ranking/said';
import { publishedOf, rebuiltRanking } from '../../../services/ranking/rebuilt-ranking';
import type { RankingEntry } from '../../../services/ranking/ranking-entry';
import type { RankingFileSetting } from '../../export/ranking-files';
import { html, raw, type Markup } from './html';
import { intervalChart } from './interval-chart';
import { methodTable } from './method-table';
import { rankTable } from './rank-table';
import { REPORT_WORDS } from './report-words';
import { scoreChart, type ScorePart } from './score-chart';

/** Nothing is loaded and nothing runs. */
export const REPORT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A computed ranking as a page to print: scores and intervals as charts, why the first stand there, method, warnings and sources. */
export async function rankingReport(setting: RankingFileSetting): Promise<string> {
  const { scope, ranking, input, context, locale } = setting;
  const words = REPORT_WORDS[locale];
  const { version } = scope.data;
  const thing = citedRanking(ranking, input);
  const all = allEntries(ranking);
  const entries = all.slice(0, MOST_ROWS);
  const nameOf = (id: string): string => {
    const node = scope.data.node(id);
    return (locale === 'ZH' ? node?.nameZh : node?.nameEn) ?? id;
  };
  const results = new Map(ranking.result.rows.map((row) => [row.unit, row]));
  const chartRows = entries.flatMap(({ unit }) => {
    const row = results.get(unit);
    return row === undefined ? [] : [{ name: nameOf(unit), row }];
  });
  const references = referenceList(context, thing, { version, address: context.address }, locale);
  const why = await Promise.all(entries.slice(0, 3).map(({ unit }) => explainPlace(scope, ranking, unit)));
  const section = (title: keyof typeof words.titles, content: Markup): Markup =>
    html`<h2>${words.titles[title]}</h2>
      ${content}`;
  const cut = all.length > entries.length ? html`<p>${words.cut(entries.length, all.length)}</p>` : html``;
  const { ranked, unrankedInView } = ranking.counts;
  const page = html`<!doctype html>
    <html lang="${locale === 'ZH' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${thing.title[locale]} · Civigraph</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <header><a href="/">Civigraph</a> · <a href="${thing.path}">ranking.csv</a></header>
        <main>
          <h1>${thing.title[locale]}</h1>
          <p>${words.counts(ranked, unrankedInView)} ${words.identity(ranking.methodId, version.label)}</p>
          ${rebuiltMarkup(setting)}
          <div class="pair">
            <section>
              ${section('scores', html`${scoreChart(chartRows, partsOf(setting, nameOf), words.chartOfScores)}${cut}`)}
            </section>
            ${await intervalsMarkup(entries, nameOf, setting)}
          </div>
          ${section('why', html`${why.map((text) => html`<p>${text[locale === 'ZH' ? 'zh' : 'en']}</p>`)}`)}
          <div class="pair">
            <section>${section('table', await rankTable(entries, setting, nameOf))}</section>
            <section>${section('method', methodTable(setting, nameOf))}</section>
          </div>
          ${warningsMarkup(setting)} ${unrankedMarkup(setting, nameOf)}
          ${section('sources', html`<pre>${CITATION_FORMATS.GBT7714.write(references, locale)}</pre>`)}
        </main>
      </body>
    </html> `;
  return page.text;
}

/** More would not be read on one page, and all stand in the file of the rows. */
const MOST_ROWS = 30;

/** The children of the top, or all criteria where it has no more than a legend holds. */
function partsOf({ ranking }: RankingFileSetting, nameOf: (id: string) => string): ScorePart[] {
  const leaves = ranking.result.effectiveWeights.filter(({ indicator }) => indicator !== null);
  const own = leaves.map(({ path, label, indicator }) => ({ label: label ?? nameOf(indicator ?? ''), paths: [path] }));
  if (own.length <= 6) return own;
  const tops = ranking.result.effectiveWeights.filter(({ path }) => /^root\.children\[\d+\]$/.test(path));
  return tops.map(({ path, label, indicator }) => ({
    label: label ?? (indicator === null ? path.replace('root.', '') : nameOf(indicator)),
    paths: leaves.map((leaf) => leaf.path).filter((each) => each === path || each.startsWith(`${path}.`)),
  }));
}

async function intervalsMarkup(
  entries: readonly RankingEntry[],
  nameOf: (id: string) => string,
  { locale }: RankingFileSetting,
): Promise<Markup> {
  const words = REPORT_WORDS[locale];
  const rows = await Promise.all(
    entries.map(async (entry) => {
      const interval = await entry.interval();
      if (interval?.p05 == null || interval.median == null || interval.p95 == null) return null;
      const { p05, median, p95 } = interval;
      return { name: nameOf(entry.unit), rank: entry.rank, p05, median, p95 };
    }),
  );
  const known = rows.filter((row) => row !== null);
  return known.length === 0
    ? html``
    : html`<section>
        <h2>${words.titles.intervals}</h2>
        ${intervalChart(known, words.chartOfIntervals)}
      </section>`;
}

function rebuiltMarkup({ scope, ranking, locale }: RankingFileSetting): Markup {
  const words = REPORT_WORDS[locale];
  const { scores, ranks } = publishedOf(scope, ranking.method.recipeId);
  if (scores === null && ranks === null) return html``;
  const found = rebuiltRanking(scope, ranking, { scores, ranks, tolerance: null });
  const lines = (['scores', 'ranks'] as const).flatMap((what) => {
    const column = found[what];
    return column === null
      ? []
      : [html`<p>${words.rebuilt(what, column.rebuilt, column.compared, String(column.tolerance))}</p>`];
  });
  return html`<h2>${words.titles.rebuilt}</h2>
    ${lines}`;
}

function warningsMarkup({ ranking, locale }: RankingFileSetting): Markup {
  const { warnings } = ranking;
  if (warnings.length === 0) return html``;
  const items = warnings.map(({ message }) => html`<li>${message[locale === 'ZH' ? 'zh' : 'en']}</li>`);
  return html`<h2>${REPORT_WORDS[locale].titles.warnings}</h2>
    <ul>
      ${items}
    </ul>`;
}

function unrankedMarkup({ scope, ranking, locale }: RankingFileSetting, nameOf: (id: string) => string): Markup {
  const { unranked } = ranking.result;
  if (unranked.length === 0) return html``;
  const items = unranked
    .slice(0, MOST_ROWS)
    .map(
      ({ unit, message }) =>
        html`<li>
          ${nameOf(unit)}${locale === 'ZH' ? '：' : ': '}${saidIn(scope, message, locale === 'ZH' ? 'zh' : 'en')}
        </li>`,
    );
  const cut =
    unranked.length > MOST_ROWS ? html`<p>${REPORT_WORDS[locale].cut(MOST_ROWS, unranked.length)}</p>` : html``;
  return html`<h2>${REPORT_WORDS[locale].titles.unranked}</h2>
    <ul>
      ${items}
    </ul>
    ${cut}`;
}

const STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;max-width:72rem;margin:1rem auto;padding:0 1rem;color:#111}' +
  'h1{font-size:1.4rem;margin:.3rem 0}h2{font-size:1.05rem;margin:.8rem 0 .2rem}p,ul{margin:.2rem 0}' +
  'svg{width:100%;height:auto;font-size:11px}.legend svg{width:10px}.legend span{margin-right:1rem;white-space:nowrap}' +
  'table{border-collapse:collapse;font-size:.9em}td,th{border:1px solid #bbb;padding:.1em .4em;text-align:left}' +
  'td.number{text-align:right}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85em}p,td:last-child{overflow-wrap:anywhere}' +
  // Charts stand side by side, and so do the tables, where the page is wide enough; a printed page is.
  '@media print,(min-width:60rem){.pair{display:grid;grid-template-columns:1fr 1fr;column-gap:1.2rem;align-items:start}}' +
  '@page{size:A4;margin:9mm}@media print{body{font-size:6.8pt;line-height:1.25;margin:0;padding:0;max-width:none}header{display:none}' +
  'h1{font-size:1.6em}h2{font-size:1.2em;margin:.5em 0 .1em;break-after:avoid}td,th{padding:0 .4em}pre{margin:0}' +
  'a{color:inherit;text-decoration:none}svg,tr,li{break-inside:avoid}svg,rect{print-color-adjust:exact}}';
