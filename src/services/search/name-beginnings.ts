import type { NodeKind } from '../../entities/vocabulary';
import type { Token } from '../../search/tokenise';
import { NAME_SPAN, wholeName } from '../../snapshot/texts/cut-texts';
import { common, shifted } from '../../snapshot/texts/find-sequence';
import { MAX_POSITION, type Occurrences, rowOf } from '../../snapshot/texts/postings';
import { type FieldNumber, isNameField, TEXT_FIELDS } from '../../snapshot/texts/text-fields';
import type { SearchedVersion } from './searched-version';

/** A name in which what was typed begins a word. */
export interface NameBeginning {
  readonly row: number;
  readonly id: string;
  readonly kind: NodeKind;
  readonly number: FieldNumber;
  /** Which of the names of the field it is. */
  readonly index: number;
  /** Whether it is the whole name. */
  readonly isWhole: boolean;
  /** 0 where the node's name begins so, 1 where an alias does; two more for each word that stands before. */
  readonly place: number;
  /** Of the names of the field. */
  readonly length: number;
}

/** The best name of each node in which words stand side by side, of which the last may go on. */
export function nameBeginnings(
  version: SearchedVersion,
  typed: readonly Token[],
  isAsked: (kind: NodeKind) => boolean,
): NameBeginning[] {
  const best = new Map<number, NameBeginning>();
  const whole = wholeName(typed.map(({ unit }) => unit));
  for (const [number] of TEXT_FIELDS.entries()) {
    if (typed.length === 0 || !isNameField(number)) continue;
    const take =
      (isWhole: boolean) =>
      (key: number): void => {
        const made = beginningAt(version, number, key, isWhole);
        const known = best.get(made.row);
        if (isAsked(made.kind) && (known === undefined || compare(made, known) < 0)) best.set(made.row, made);
      };
    version.findTerm(whole, number).forEach(take(true));
    beginningsIn(version, typed, number).forEach(take(false));
  }
  return [...best.values()].sort(compare);
}

function beginningAt(
  { data, texts }: SearchedVersion,
  number: FieldNumber,
  key: number,
  isWhole: boolean,
): NameBeginning {
  const row = rowOf(key);
  const { id, kind } = data.view('node').at(row);
  const position = key % MAX_POSITION;
  return {
    row,
    id,
    kind,
    number,
    index: Math.floor(position / NAME_SPAN),
    isWhole,
    place: 2 * (position % NAME_SPAN) + Number(TEXT_FIELDS[number]?.field === 'ALIAS'),
    length: texts.lengthOf(number, row),
  };
}

/** Where the words stand in the names of a field: all but the last as they are, the last as the beginning of a word. */
function beginningsIn(version: SearchedVersion, typed: readonly Token[], number: FieldNumber): Occurrences {
  let found: Occurrences | null = null;
  for (const [offset, token] of typed.entries()) {
    const [before, next] = [typed[offset - 1], typed[offset + 1]];
    // Of neighbouring Chinese characters the pair says that the second one is there.
    if (token.isHan && before?.isHan && !next?.isHan) continue;
    const isPair = token.isHan && next?.isHan;
    const goesOn = token.isHan ? !isPair : next === undefined;
    const term = isPair ? token.unit + next.unit : token.word;
    const places = shifted(goesOn ? version.findBeginning(term, number) : version.findTerm(term, number), offset);
    found = found === null ? places : common(found, places);
    if (found.length === 0) return found;
  }
  return found ?? new Float64Array(0);
}

/** What most look for; every other kind comes after. */
const KINDS_FIRST: readonly NodeKind[] = [
  'city',
  'case',
  'domain',
  'challenge',
  'solution',
  'technology',
  'organisation',
];

function compare(a: NameBeginning, b: NameBeginning): number {
  return (
    Number(b.isWhole) - Number(a.isWhole) ||
    a.place - b.place ||
    kindRank(a) - kindRank(b) ||
    a.length - b.length ||
    (a.id < b.id ? -1 : 1)
  );
}

function kindRank({ kind }: NameBeginning): number {
  const rank = KINDS_FIRST.indexOf(kind);
  return rank === -1 ? KINDS_FIRST.length : rank;
}
