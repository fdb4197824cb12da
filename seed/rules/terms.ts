import { foldName } from '../../src/names';
import type { Entry } from '../forms';
import { nearest } from '../nearest';
import { type Problem, problemAt } from '../problem';
import type { TermForm } from '../records/term-form';
import type { Path } from '../yaml-file';

/** A word of a term with its place in the file. */
interface Word {
  readonly entry: Entry<TermForm>;
  readonly text: string;
  readonly path: Path;
  readonly isSynonym: boolean;
}

/** What terms say against each other: a word twice, and words that are said to be unlike and the same. */
export function termProblems(terms: readonly Entry<TermForm>[]): Problem[] {
  const words = terms.flatMap(wordsOf);
  const byKey = new Map<string, Word[]>();
  for (const word of words) byKey.set(foldName(word.text), [...(byKey.get(foldName(word.text)) ?? []), word]);
  return [...[...byKey.values()].flatMap(repeated), ...terms.flatMap((entry) => unlikeProblems(entry, byKey))];
}

/** A word may lead to the nodes of several terms; it may be another word for one only. */
function repeated(words: readonly Word[]): Problem[] {
  const [first, ...others] = words.filter(({ isSynonym }) => isSynonym);
  if (first === undefined) return [];
  // A name may be the same in both languages: 5G.
  const isOwnName = ({ entry, path }: Word): boolean => entry === first.entry && path[0] === 'name';
  return others
    .filter((word) => !isOwnName(word))
    .map(({ entry, text, path }) => {
      const where =
        entry === first.entry ? 'this term has it already' : `it stands for \`${first.entry.form.slug}\` too`;
      const message = `${JSON.stringify(text)} is one word for one term: ${where}. Put it under \`leads\` of the other.`;
      return problemAt(entry.locate(path), 'repeated-word', message);
    });
}

function unlikeProblems(entry: Entry<TermForm>, byKey: ReadonlyMap<string, readonly Word[]>): Problem[] {
  const unlike = Array.isArray(entry.form.unlike) ? entry.form.unlike : [];
  return unlike.flatMap((text: unknown, index) => {
    if (typeof text !== 'string') return [];
    const same = byKey.get(foldName(text))?.find((word) => word.entry === entry && word.isSynonym);
    if (same === undefined) return [];
    const own = wordsOf(entry).map((word) => word.text);
    const message = `${JSON.stringify(text)} is said to be another thing, and stands among the words of this term.`;
    return [problemAt(entry.locate(['unlike', index]), 'equated-words', message, nearest(text, own, 1))];
  });
}

/** A form that is still to be checked may hold anything. */
function wordsOf(entry: Entry<TermForm>): Word[] {
  const { name, synonyms, leads } = entry.form as Partial<TermForm>;
  const named = (['en', 'zh'] as const).map((language) => ({ text: name?.[language], path: ['name', language] }));
  const listed = (key: 'synonyms' | 'leads', form: TermForm['synonyms']): { text: unknown; path: Path }[] =>
    (['en', 'zh'] as const).flatMap((language) => {
      const list: unknown = form?.[language];
      return Array.isArray(list) ? list.map((text: unknown, index) => ({ text, path: [key, language, index] })) : [];
    });
  const of = (found: readonly { text: unknown; path: Path }[], isSynonym: boolean): Word[] =>
    found.flatMap(({ text, path }) => (typeof text === 'string' ? [{ entry, text, path, isSynonym }] : []));
  return [...of([...named, ...listed('synonyms', synonyms)], true), ...of(listed('leads', leads), false)];
}
