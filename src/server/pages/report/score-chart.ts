import type { RankedUnit } from '../../../ranking/result.types';
import { shown } from '../../../services/ranking/explain-place';
import { html, type Markup } from './html';

export interface ChartRow {
  readonly name: string;
  readonly row: Pick<RankedUnit, 'score' | 'contributions'>;
}

/** Bars of scores, cut into the points of their parts where these add up to them. */
export function scoreChart(rows: readonly ChartRow[], parts: readonly ScorePart[], title: string): Markup {
  const scores = rows.map(({ row }) => row.score);
  const [least, most] = [Math.min(0, ...scores), Math.max(0, ...scores)];
  const width = (value: number): number => (most === least ? 0 : ((value - least) / (most - least)) * BARS);
  const zero = NAMES + width(0);
  const bars = rows.map(({ name, row }, place) => {
    const y = place * LINE;
    const segments = stackOf(row, parts);
    let from = 0;
    const pieces = segments.map(({ value, index }) => {
      const x = NAMES + width(from);
      from += value;
      return html`<rect
        x="${round(x)}"
        y="${y + 2}"
        width="${round(Math.max(0, NAMES + width(from) - x))}"
        height="${LINE - 5}"
        fill="${COLOURS[index % COLOURS.length] ?? '#888'}"
        ><title>${parts[index]?.label ?? ''}: ${shown(value)}</title></rect
      >`;
    });
    const end = NAMES + width(row.score);
    const whole = html`<rect
      x="${round(Math.min(zero, end))}"
      y="${y + 2}"
      width="${round(Math.abs(end - zero))}"
      height="${LINE - 5}"
      fill="${COLOURS[0] ?? '#888'}"
    />`;
    return html`<g
      ><text x="${NAMES - 4}" y="${y + LINE - 5}" text-anchor="end">${short(name)}</text
      >${pieces.length === 0 ? whole : pieces}<text x="${round(Math.max(zero, end) + 4)}" y="${y + LINE - 5}"
        >${shown(row.score)}</text
      ></g
    >`;
  });
  const isStacked = rows.some(({ row }) => stackOf(row, parts).length > 0);
  const legend = isStacked ? legendOf(parts) : html``;
  return html`<svg viewBox="0 0 ${NAMES + BARS + VALUES} ${rows.length * LINE + 4}" role="img" aria-label="${title}">
      <title>${title}</title>
      ${bars}</svg
    >${legend}`;
}

/** A part of the score with the criteria below it. */
export interface ScorePart {
  readonly label: string;
  /** Paths of its criteria. */
  readonly paths: readonly string[];
}

/** Empty where points do not add up, or some are below 0: such bars cannot be stacked. */
function stackOf(row: ChartRow['row'], parts: readonly ScorePart[]): { value: number; index: number }[] {
  if (parts.length < 2) return [];
  const points = new Map(row.contributions.map((each) => [each.path, each]));
  const values = parts.map(({ paths }) => {
    const own = paths.map((path) => points.get(path));
    return own.some((each) => each?.points == null && each?.noPointsReason !== 'MISSING')
      ? NaN
      : own.reduce((sum, each) => sum + (each?.points ?? 0), 0);
  });
  const total = values.reduce((sum, value) => sum + value, 0);
  const fits =
    values.every((value) => value >= 0) && Math.abs(total - row.score) <= 1e-9 * Math.max(1, Math.abs(row.score));
  return fits ? values.map((value, index) => ({ value, index })) : [];
}

function legendOf(parts: readonly ScorePart[]): Markup {
  const items = parts.map(
    ({ label }, index) =>
      html`<span
        ><svg width="10" height="10" aria-hidden="true">
          <rect width="10" height="10" fill="${COLOURS[index % COLOURS.length] ?? '#888'}" />
        </svg>
        ${label}</span
      > `,
  );
  return html`<p class="legend">${items}</p>`;
}

/** Okabe and Ito (2008): told apart by people who see few colours, and in grey. */
const COLOURS = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442', '#999999'];
export const NAMES = 150;
export const BARS = 400;
const VALUES = 60;
export const LINE = 18;

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Chinese characters are about twice as wide. */
export function short(name: string): string {
  const most = /\p{Script=Han}/u.test(name) ? 11 : 22;
  return [...name].length <= most ? name : `${[...name].slice(0, most - 1).join('')}…`;
}
