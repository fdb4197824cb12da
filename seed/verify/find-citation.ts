import type { CitedPlace } from './cited-places';
import { nearestText } from './nearest-text';
import { type Outline, pathOf, type Region, sectionOf, type Stretch } from './outline';
import { occurrencesOf, type SourceText, withoutMarkup } from './source-text';
import { type VerifyProblem, verifyProblemAt } from './verify-problem';

/** A place of a marker in the text, and the section in which it stands. */
export interface FoundMarker extends Stretch {
  readonly region: Region;
}

export interface FoundCitation {
  /** Every place that the citation can mean; none where there is a problem. */
  readonly markers: readonly FoundMarker[];
  readonly problem: VerifyProblem | null;
}

/** Looks a citation up in the text; `sectionAt` names the section of a place for the message. */
export function findCitation(
  cited: CitedPlace,
  source: SourceText,
  outline: Outline,
  sectionAt: (offset: number) => string,
): FoundCitation {
  const length = [...cited.marker].length;
  if (length < 1 || length > 15) {
    const message = `the marker has ${length} characters; it has 1 to 15.`;
    return refused(verifyProblemAt(cited.markerAt, 'marker-length', message));
  }
  const regions = outline.regionsOf(pathOf(cited.section));
  if (regions.length === 0) return refused(sectionProblem(cited, source, outline));
  const marker = withoutMarkup(cited.marker);
  const markers = regions.flatMap((region) =>
    [region, ...region.also].flatMap(({ start, end }) =>
      occurrencesOf(marker, source.text, start, end).map((at) => ({ start: at, end: at + marker.length, region })),
    ),
  );
  if (markers.length > 0) return { markers: withoutRepeats(markers), problem: null };
  return refused(markerProblem(cited, marker, regions, source, sectionAt));
}

function sectionProblem({ section, sectionAt }: CitedPlace, { text }: SourceText, outline: Outline): VerifyProblem {
  const path = pathOf(section);
  const lost = path.findIndex((_, index) => outline.regionsOf(path.slice(0, index + 1)).length === 0);
  const words = path[lost] ?? '';
  if (!text.includes(words)) {
    const message = `“${words}” of the section “${section}” is not in the text.`;
    return verifyProblemAt(sectionAt, 'section-not-found', message, nearestText(words, text));
  }
  const above = sectionOf(path.slice(0, lost));
  const message = `“${words}” is in the text, but not as a heading${above === '' ? '' : ` below “${above}”`}.`;
  return verifyProblemAt(sectionAt, 'section-out-of-order', message);
}

function markerProblem(
  { section, markerAt }: CitedPlace,
  marker: string,
  regions: readonly Region[],
  { text }: SourceText,
  sectionAt: (offset: number) => string,
): VerifyProblem {
  const elsewhere = new Set(occurrencesOf(marker, text).map(sectionAt));
  if (elsewhere.size > 0) {
    const message = `“${marker}” is in the text, but not in “${section}”.`;
    return verifyProblemAt(markerAt, 'marker-misplaced', message, [...elsewhere].slice(0, 3).join(' or '));
  }
  // What is near in the named section is more likely to be meant than what is near elsewhere.
  const inSection = regions.map(({ start, end }) => text.slice(start, end)).join(' ');
  const nearest = nearestText(marker, inSection) ?? nearestText(marker, text);
  return verifyProblemAt(markerAt, 'marker-not-found', `“${marker}” is not in the text.`, nearest);
}

function withoutRepeats(markers: readonly FoundMarker[]): FoundMarker[] {
  return [...new Map(markers.map((marker) => [marker.start, marker])).values()];
}

function refused(problem: VerifyProblem): FoundCitation {
  return { markers: [], problem };
}
