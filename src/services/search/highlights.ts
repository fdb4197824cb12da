import type { NodeRow, StatementRow } from '../../snapshot';
import type { LocaleCode } from '../../entities/vocabulary';
import type { Clause } from '../../search/clause';
import { fragmentOf, marksIn, type Fragment, type Marks } from '../../search/highlight';
import type { SearchField } from '../../search/score';
import type { HitText } from './hit-texts';

/** A text that shows why something was found. */
export interface Highlight extends Fragment {
  readonly field: SearchField;
  readonly language: LocaleCode;
  readonly statement: StatementRow | null;
  readonly node: NodeRow | null;
}

/**
 * The fewest texts that together have everything of the query that the hit has: each time the one with most of what is still missing,
 * what was typed before what stands for it, a name before a sentence, the language of
 * the query before the other.
 */
export function highlightsOf(texts: readonly HitText[], clauses: readonly Clause[], written: LocaleCode): Highlight[] {
  let marked = texts
    .map((text) => ({ text, marks: marksOf(text, clauses) }))
    .filter(({ marks }) => marks.clauses.length > 0)
    .sort((a, b) => Number(b.text.language === written) - Number(a.text.language === written));
  const missing = new Set(clauses.keys());
  const shown: Highlight[] = [];
  while (marked.length > 0 && missing.size > 0 && shown.length < MAX_HIGHLIGHTS) {
    const gain = ({ marks }: { marks: Marks }): number => marks.clauses.filter((each) => missing.has(each)).length;
    const best = marked.reduce((a, b) => (rankOf(b, gain(b)) > rankOf(a, gain(a)) ? b : a));
    if (gain(best) === 0) break;
    best.marks.clauses.forEach((each) => missing.delete(each));
    marked = marked.filter((each) => each !== best);
    const { field, language, statement, node, text } = best.text;
    shown.push({ field, language, statement, node, ...fragmentOf(text, best.marks.ranges) });
  }
  return shown;
}

/** More than anybody reads below one hit. */
const MAX_HIGHLIGHTS = 4;

const ORDER: readonly SearchField[] = ['LINKED', 'STATEMENT', 'SUMMARY', 'ALIAS', 'NAME'];

function rankOf({ text: { field }, marks: { typed } }: { text: HitText; marks: Marks }, gain: number): number {
  return gain === 0 ? 0 : (gain + Math.min(typed, gain)) * ORDER.length + ORDER.indexOf(field);
}

/** A Chinese name that was typed by its sound is marked as a whole; so is that of a node to which a word leads. */
function marksOf({ text, sounds, namedId }: HitText, clauses: readonly Clause[]): Marks {
  const marks = marksIn(text, clauses);
  const heard = sounds.flatMap((sound) => marksIn(sound, clauses).clauses);
  const led = namedId === null ? [] : leadingTo(namedId, clauses).filter((each) => !marks.clauses.includes(each));
  if (heard.length === 0 && led.length === 0) return marks;
  return {
    ranges: [{ start: 0, end: text.length }],
    clauses: [...new Set([...marks.clauses, ...heard, ...led])],
    typed: Math.max(heard.length, marks.typed),
  };
}

function leadingTo(id: string, clauses: readonly Clause[]): number[] {
  return clauses.flatMap(({ alternatives }, index) =>
    alternatives.some(({ nodes = [] }) => nodes.includes(id)) ? [index] : [],
  );
}
