import { isHanUnit } from '../../search/tokenise';
import { MAX_POSITION, type Occurrences } from './postings';
import type { TextIndex } from './text-index';
import type { FieldNumber } from './text-fields';

/** Where units stand side by side in the texts of a field: the places of the first of them. */
export function findSequence(texts: TextIndex, units: readonly string[], number: FieldNumber): Occurrences {
  let found: Occurrences | null = null;
  for (const [offset, unit] of units.entries()) {
    const [before, next] = [units[offset - 1], units[offset + 1]];
    // Of neighbouring Chinese characters the pair says that the second one is there.
    if (isHan(unit) && isHan(before) && !isHan(next)) continue;
    const places = shifted(placesOf(texts, unit, next, number), offset);
    found = found === null ? places : common(found, places);
    if (found.length === 0) return found;
  }
  return found ?? new Float64Array(0);
}

/** Of a word by its stem, of neighbouring Chinese characters by the pair, of a single one by whatever begins with it. */
function placesOf(texts: TextIndex, unit: string, next: string | undefined, number: FieldNumber): Occurrences {
  if (!isHan(unit)) return merged(texts.wordsOfStem(unit).map((word) => texts.occurrences(word, number)));
  return isHan(next) ? texts.occurrences(unit + next, number) : texts.occurrencesBeginning(unit, number);
}

function isHan(unit: string | undefined): unit is string {
  return unit !== undefined && isHanUnit(unit);
}

function merged(lists: readonly Occurrences[]): Occurrences {
  const filled = lists.filter(({ length }) => length > 0);
  const [only] = filled;
  if (filled.length <= 1) return only ?? new Float64Array(0);
  const all = new Float64Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of filled) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

export function shifted(places: Occurrences, offset: number): Occurrences {
  return offset === 0 ? places : places.filter((key) => key % MAX_POSITION >= offset).map((key) => key - offset);
}

export function common(a: Occurrences, b: Occurrences): Occurrences {
  let at = 0;
  return a.filter((key) => {
    while (at < b.length && (b[at] ?? 0) < key) at += 1;
    return b[at] === key;
  });
}
