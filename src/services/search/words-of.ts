import { withoutSuffix } from '../../names';
import type { KnownWords } from '../../search/parse-query';
import type { Words } from '../../search/resolve-query';
import { type Term, Thesaurus } from '../../search/thesaurus';
import { isHanUnit } from '../../search/tokenise';
import type { Vocabulary } from '../../search/vocabulary';
import type { Snapshot } from '../../snapshot';
import { wholeName } from '../../snapshot/texts/cut-texts';
import { isNameField, TEXT_FIELDS } from '../../snapshot/texts/text-fields';
import { placeNames } from './place-names';
import { SearchedVersion } from './searched-version';

const FIELD_NUMBERS = TEXT_FIELDS.map((_, number) => number);
const NAME_NUMBERS = FIELD_NUMBERS.filter(isNameField);

/** The words of one version: those of its texts, and its terms. */
export function wordsOf(version: SearchedVersion): Words & { readonly known: KnownWords } {
  const { texts } = version;
  const vocabulary: Vocabulary = {
    words: texts.words,
    countOf: (word) => FIELD_NUMBERS.reduce((sum, number) => sum + version.findTerm(word, number).length, 0),
    has: (units) => FIELD_NUMBERS.some((number) => version.find(units, number).length > 0),
  };
  const thesaurus = thesaurusOf(version.data);
  return { vocabulary, thesaurus, placeNames, known: knownWords(version, thesaurus) };
}

/** Makes what a search needs of a version beside its texts, so that nobody waits for it. */
export function prepareSearch(data: Snapshot): void {
  wordsOf(SearchedVersion.of(data, false));
}

/** Made anew only for a version that has other terms than the one before. */
export function thesaurusOf(data: Snapshot): Thesaurus {
  const known = THESAURI.get(data);
  if (known !== undefined) return known;
  const view = data.view('term');
  const terms = Array.from(view.places(), (place): Term => ({ code: view.at(place).code, ...view.at(place).words }));
  const label = JSON.stringify(terms);
  if (latest?.label !== label) latest = { label, thesaurus: new Thesaurus(terms) };
  THESAURI.set(data, latest.thesaurus);
  return latest.thesaurus;
}

const THESAURI = new WeakMap<Snapshot, Thesaurus>();
let latest: { readonly label: string; readonly thesaurus: Thesaurus } | null = null;

/** Terms, and names of several words or characters. */
function knownWords(version: SearchedVersion, thesaurus: Thesaurus): KnownWords {
  const isName = (units: readonly string[]): boolean =>
    NAME_NUMBERS.some((number) => version.findTerm(wholeName(units), number).length > 0);
  const isPlace = (units: readonly string[]): boolean =>
    units.every(isHanUnit) && stemsOf(units.join('')).some((stem) => isName([...stem]));
  return (text, tokens) => {
    const meaning = thesaurus.meaningIn(text, tokens);
    const units = tokens.map(({ unit }) => unit);
    if (meaning !== null) return { meaning };
    const mayBeName = units.length > 1 && units.length <= LONGEST_NAME;
    return mayBeName && (isName(units) || isPlace(units)) ? { meaning: null } : null;
  };
}

/** A name of a place without the word for what it is. */
function stemsOf(name: string): string[] {
  return (['city', 'region'] as const).flatMap((kind) => withoutSuffix(name, kind) ?? []);
}

/** In units; longer names are found by their words. */
const LONGEST_NAME = 12;
