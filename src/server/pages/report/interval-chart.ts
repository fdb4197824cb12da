import { html, type Markup } from './html';
import { BARS, LINE, NAMES, round, short } from './score-chart';

export interface IntervalRow {
  readonly name: string;
  readonly rank: number;
  readonly p05: number;
  readonly median: number;
  readonly p95: number;
}

/** A line from the 5th to the 95th percentile of the ranks of each place, a dot at its rank, the first rank on the left. */
export function intervalChart(rows: readonly IntervalRow[], title: string): Markup {
  const last = Math.max(2, ...rows.flatMap(({ rank, p95 }) => [rank, p95]));
  const at = (rank: number): number => round(NAMES + 6 + ((rank - 1) / (last - 1)) * (BARS - 12));
  const lines = rows.map(({ name, rank, p05, median, p95 }, place) => {
    const y = place * LINE + LINE / 2;
    return html`<g
      ><text x="${NAMES - 4}" y="${y + 4}" text-anchor="end">${short(name)}</text
      ><line
        x1="${at(p05)}"
        x2="${at(p95)}"
        y1="${y}"
        y2="${y}"
        stroke="#0072B2"
        stroke-width="5"
        stroke-opacity="0.4"
      /><line
        x1="${at(median)}"
        x2="${at(median)}"
        y1="${y - 5}"
        y2="${y + 5}"
        stroke="#0072B2"
        stroke-width="2"
      /><circle cx="${at(rank)}" cy="${y}" r="3.5" fill="#D55E00" /><text x="${NAMES + BARS + 4}" y="${y + 4}"
        >${p05}–${p95}</text
      ></g
    >`;
  });
  return html`<svg viewBox="0 0 ${NAMES + BARS + 60} ${rows.length * LINE + 4}" role="img" aria-label="${title}">
    <title>${title}</title>
    ${lines}
  </svg>`;
}
