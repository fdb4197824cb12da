import { isStopWord } from './stop-words';
import type { Token } from './tokenise';

/**
 * Words inside of the words of terms: whoever types `thieves` or `救护` thinks of what `where thieves strike` and `救护车` lead to, and less
 * so the smaller a part it is.
 */
export class TermParts {
  private readonly words: Word[] = [];
  /** The places in `words` of those that have a unit. */
  private readonly having = new Map<string, Set<number>>();

  add(tokens: readonly Token[], nodes: readonly string[]): void {
    const units = tokens.filter(({ word }) => !isStopWord(word, '')).map(({ unit }) => unit);
    for (const unit of units) {
      const places = this.having.get(unit) ?? new Set();
      this.having.set(unit, places.add(this.words.length));
    }
    this.words.push({ units, nodes });
  }

  /** Nodes by how much of a word with these units side by side is anywhere in the query. */
  find(units: readonly string[], query: ReadonlySet<string>): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const place of this.having.get(units[0] ?? '') ?? []) {
      const word = this.words[place];
      if (word === undefined || word.units.length <= units.length || !hasInside(word.units, units)) continue;
      const share = word.units.filter((unit) => query.has(unit)).length / word.units.length;
      for (const id of word.nodes) found.set(id, Math.max(found.get(id) ?? 0, share));
    }
    return found;
  }
}

interface Word {
  readonly units: readonly string[];
  readonly nodes: readonly string[];
}

function hasInside(all: readonly string[], units: readonly string[]): boolean {
  return all.some((_, at) => units.every((unit, index) => all[at + index] === unit));
}
