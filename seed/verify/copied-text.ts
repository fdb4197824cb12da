import type { NodeEntry } from '../forms';
import type { Seed } from '../read';
import { defaultPlace, placeOf } from '../sections';
import { statementsOf } from '../statements';
import { type VerifyProblem, verifyProblemAt } from './verify-problem';

/** So many Chinese characters in a row, or words of another language, are somebody's wording and no longer a term. */
export const MOST_CHARACTERS = 13;
export const MOST_WORDS = 7;

/**
 * Sentences that repeat the wording of the source they are cited from. Names carry over: a run is cut where the name of a node stands in
 * it, if the name is long enough to be one and not a common word.
 */
export function copiedText(seed: Seed, source: string, text: string): VerifyProblem[] {
  const names = namesIn(seed.nodes);
  const wording = { han: hanRun(text), words: ` ${wordsOf(text).join(' ')} ` };
  return seed.nodes.flatMap((owner) =>
    statementsOf(owner).flatMap(({ form, path }) => {
      if (placeOf(form, defaultPlace(owner)).source !== source) return [];
      return (['zh', 'en'] as const).flatMap((language) => {
        const sentence = form.text[language];
        const copied =
          language === 'zh' ? copiedCharacters(sentence, names, wording.han) : copiedWords(sentence, wording.words);
        if (copied === null) return [];
        const message = 'these words stand in the source in the same order. Say it in your own.';
        return [verifyProblemAt(owner.locate([...path, 'text', language]), 'copied-text', message, copied)];
      });
    }),
  );
}

/** Long names, the longest first, so that one does not cut another in two. */
function namesIn(nodes: readonly NodeEntry[]): string[] {
  const all = nodes.flatMap(({ form }) => [form.name.zh, ...(form.aliases ?? [])]);
  return [...new Set(all.map(hanRun))]
    .filter((name) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length);
}

const SHORTEST_NAME = 4;

function copiedCharacters(sentence: string, names: readonly string[], source: string): string | null {
  const cut = names.reduce((rest, name) => rest.replaceAll(name, ' '), hanRun(sentence));
  for (const piece of cut.split(' ')) {
    for (let start = 0; start + MOST_CHARACTERS < piece.length; start += 1) {
      const run = piece.slice(start, start + MOST_CHARACTERS + 1);
      if (source.includes(run)) return run;
    }
  }
  return null;
}

function copiedWords(sentence: string, source: string): string | null {
  const words = wordsOf(sentence);
  for (let start = 0; start + MOST_WORDS < words.length; start += 1) {
    const run = words.slice(start, start + MOST_WORDS + 1).join(' ');
    if (source.includes(` ${run} `)) return run;
  }
  return null;
}

/** Chinese characters alone: marks and figures between them change no wording. */
function hanRun(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Latin}\p{N}]+(?:['’][\p{Script=Latin}]+)*/gu) ?? [];
}
