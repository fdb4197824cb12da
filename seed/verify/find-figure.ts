import type { PrintedFigure } from './cited-places';
import { nearestText } from './nearest-text';
import type { Stretch } from './outline';
import { blockAt, occurrencesOf, type SourceText, withoutMarkup } from './source-text';
import { type VerifyProblem, verifyProblemAt } from './verify-problem';

/**
 * How many characters may stand between a marker and a figure that it is cited for. Of the 148 figures of the first report
 * all but one stand within 10 characters of their marker, the last one 21 away; its sentences have about 40, so that 30
 * hardly ever reaches a figure of the sentence after the next.
 */
export const NEAR = 30;

export interface FoundFigure {
  /** Where it stands nearest to a marker. */
  readonly place: Stretch | null;
  readonly problem: VerifyProblem | null;
}

/** Looks for a printed figure near one of the places at which its statement is cited. */
export function findFigureNear(
  { asPrinted, at }: PrintedFigure,
  markers: readonly Stretch[],
  source: SourceText,
): FoundFigure {
  const wanted = withoutMarkup(asPrinted);
  const places = figuresIn(source.text, wanted, 0, source.text.length);
  if (places.length === 0) {
    const around = markers.map(({ start, end }) => source.text.slice(Math.max(0, start - NEAR), end + NEAR)).join(' ');
    const message = `the figure “${wanted}” is not in the text.`;
    const nearest = nearestText(wanted, around) ?? nearestText(wanted, source.text);
    return { place: null, problem: verifyProblemAt(at, 'figure-not-found', message, nearest) };
  }
  const ranked = places
    .map((place) => ({
      place,
      far: markers.reduce((far, marker) => Math.min(far, charactersBetween(place, marker)), Infinity),
    }))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  if (best && best.far <= NEAR) return { place: best.place, problem: null };
  const message = `the figure “${wanted}” stands ${best?.far ?? 0} characters away from the marker; at most ${NEAR} are near.`;
  const here = markers.map(({ start, end }) => source.text.slice(Math.max(0, start - 10), end + 10));
  return { place: null, problem: verifyProblemAt(at, 'figure-far-away', message, here[0] ?? null) };
}

/** Looks for a printed value in the table row of one of the markers. */
export function findFigureInRow(
  { asPrinted, at }: PrintedFigure,
  markers: readonly Stretch[],
  source: SourceText,
): FoundFigure {
  const wanted = withoutMarkup(asPrinted);
  const rows = markers.flatMap(({ start }) => blockAt(source, start) ?? []);
  const [place] = rows.flatMap(({ lineStart, lineEnd }) => figuresIn(source.text, wanted, lineStart, lineEnd));
  if (place) return { place, problem: null };
  const [row] = rows.map(({ lineStart, lineEnd }) => source.text.slice(lineStart, lineEnd));
  const message = `the value “${wanted}” does not stand in the row of the marker.`;
  return { place: null, problem: verifyProblemAt(at, 'figure-far-away', message, row?.slice(0, 60) ?? null) };
}

/** `4个` is not in `994个`, nor `7` in `17`: a number that begins or ends a figure must do so in the text. */
function figuresIn(text: string, wanted: string, start: number, end: number): Stretch[] {
  return occurrencesOf(wanted, text, start, end)
    .map((at) => ({ start: at, end: at + wanted.length }))
    .filter((place) => !splitsNumber(text, place.start) && !splitsNumber(text, place.end));
}

function splitsNumber(text: string, at: number): boolean {
  return /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at)) && /^[.,]?\d/.test(text.slice(at, at + 2));
}

function charactersBetween(a: Stretch, b: Stretch): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
