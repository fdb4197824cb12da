import type { RankingEntry } from '../../../services/ranking/ranking-entry';
import { shown } from '../../../services/ranking/explain-place';
import type { RankingFileSetting } from '../../export/ranking-files';
import { html, type Markup } from './html';
import { REPORT_WORDS } from './report-words';

/** Ranks and scores with what they rest on: share of values, share that is filled in, the worst evidence. */
export async function rankTable(
  entries: readonly RankingEntry[],
  { locale }: RankingFileSetting,
  nameOf: (id: string) => string,
): Promise<Markup> {
  const intervals = await Promise.all(entries.map((entry) => entry.interval()));
  const hasIntervals = intervals.some((interval) => interval !== null);
  const heads = REPORT_WORDS[locale].heads.filter((_, at) => hasIntervals || at !== INTERVAL);
  const rows = entries.map((entry, at) => {
    const interval = intervals[at] ?? null;
    const range = interval?.p05 == null || interval.p95 == null ? '' : `${interval.p05}–${interval.p95}`;
    const cells = [
      entry.rank,
      nameOf(entry.unit),
      shown(entry.score),
      range,
      percent(entry.coverage),
      percent(entry.estimatedShare),
      worstEvidence(entry),
    ];
    const kept = cells.filter((_, column) => hasIntervals || column !== INTERVAL);
    return html`<tr>
      ${kept.map((cell) => html`<td${typeof cell === 'number' ? html` class="number"` : ''}>${cell}</td>`)}
    </tr>`;
  });
  return html`<table>
    <tr>
      ${heads.map((head) => html`<th>${head}</th>`)}
    </tr>
    ${rows}
  </table>`;
}

const INTERVAL = 3;

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A is the best grade and the first letter. */
function worstEvidence(entry: RankingEntry): string {
  const grades = entry.contributions.flatMap(({ observations }) => observations.map(({ evidence }) => evidence));
  return [...grades].sort().at(-1) ?? '';
}
