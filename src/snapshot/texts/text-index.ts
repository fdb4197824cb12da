import { Growing } from '../columns/growing';
import type { Snapshot } from '../snapshot';
import { cutTexts, isWord } from './cut-texts';
import { FrozenTexts } from './frozen-texts';
import { OccurrenceReader, PostingList, type Occurrences } from './postings';
import { type FieldNumber, type FieldTexts, TEXT_FIELDS, textsOfRow, type TextTable } from './text-fields';

/**
 * Every word of the texts of a store, with the rows in which it stands: of all versions, since who asks knows which rows his has. What was
 * there when it was built is frozen in typed arrays; what changes add is kept beside it until the store is built anew.
 */
export class TextIndex {
  /** Rows of each table up to here are in the index. */
  private readonly done: Record<TextTable, number> = { node: 0, statement: 0, metric: 0 };
  private readonly lists = new Map<string, (PostingList | undefined)[]>();
  private readonly stems = new Map<string, Set<string>>();
  private readonly reader = new OccurrenceReader();
  /** Of the frozen terms; of those that changes have added. */
  private frozenWords: readonly string[] | null = null;
  private addedWords: readonly string[] | null = null;

  private constructor(
    private readonly frozen: FrozenTexts | null,
    /** By field: how long the texts of each row are. */
    private readonly lengths: readonly Growing<Uint16Array>[],
  ) {}

  static of(data: Snapshot): TextIndex {
    const growing = new TextIndex(null, emptyLengths());
    growing.extend(data);
    const index = new TextIndex(FrozenTexts.of(growing.lists, growing.stems), growing.lengths);
    Object.assign(index.done, growing.done);
    return index;
  }

  static restore(parts: Readonly<Record<string, Growing>>): TextIndex {
    const lengths = TEXT_FIELDS.map((_, number) => parts[`lengths.${number}`] as Growing<Uint16Array>);
    const index = new TextIndex(FrozenTexts.restore(parts), lengths);
    for (const [number, { table }] of TEXT_FIELDS.entries()) index.done[table] = lengths[number]?.length ?? 0;
    return index;
  }

  /** Adds the rows that a version has beyond those that are there. */
  extend(data: Snapshot): void {
    for (const table of TABLES) {
      const view = data.view(table);
      if (view.limit > this.done[table]) this.addedWords = null;
      for (; this.done[table] < view.limit; this.done[table] += 1) {
        const row = this.done[table];
        this.add(table, row, view.isVisible(row) ? textsOfRow(data, table, row) : []);
      }
    }
  }

  /** Where a term stands in the texts of a field, in rows of whatever version. */
  occurrences(term: string, number: FieldNumber): Occurrences {
    const { reader } = this;
    reader.begin();
    this.frozen?.read(term, number, reader);
    const list = this.lists.get(term)?.[number];
    if (list) reader.add(list.bytes, 0, list.length);
    return reader.taken();
  }

  /** Where any term stands that begins so. */
  occurrencesBeginning(beginning: string, number: FieldNumber): Occurrences {
    const { reader } = this;
    reader.begin();
    this.frozen?.readBeginning(beginning, number, reader);
    for (const [term, lists] of this.lists) {
      const list = term.startsWith(beginning) ? lists[number] : undefined;
      if (list) reader.add(list.bytes, 0, list.length);
    }
    return reader.taken().sort();
  }

  /** Words of the texts that have a stem in common. */
  wordsOfStem(stem: string): string[] {
    const added = this.stems.get(stem);
    const frozen = this.frozen?.wordsOfStem(stem) ?? [];
    return added === undefined ? frozen : [...new Set([...frozen, ...added])];
  }

  /** Words that are not Chinese, of whatever version: two lists in the order of their characters, since most of them never change. */
  get words(): readonly (readonly string[])[] {
    const { frozen, lists } = this;
    this.frozenWords ??= frozen === null ? [] : [...frozen.terms].filter(isWord).sort();
    this.addedWords ??= [...lists.keys()]
      .filter((term) => isWord(term) && (frozen === null || frozen.terms.find(term) === -1))
      .sort();
    return [this.frozenWords, this.addedWords];
  }

  lengthOf(number: FieldNumber, row: number): number {
    return this.lengths[number]?.data[row] ?? 0;
  }

  /** What a file keeps of it, and another thread is given. */
  parts(): Readonly<Record<string, Growing>> {
    if (this.frozen === null || this.lists.size > 0) throw new Error('The texts have changed since they were read.');
    const lengths = this.lengths.map((own, number) => [`lengths.${number}`, own] as const);
    return { ...this.frozen.parts(), ...Object.fromEntries(lengths) };
  }

  private add(table: TextTable, row: number, texts: FieldTexts): void {
    for (const [number, field] of TEXT_FIELDS.entries()) {
      if (field.table !== table) continue;
      const { terms, stems, length } = cutTexts(number, texts[number] ?? []);
      this.lengths[number]?.push(Math.min(length, MAX_LENGTH));
      for (const [term, positions] of terms) this.listOf(term, number).add(row, positions);
      for (const [word, stem] of stems) {
        const words = this.stems.get(stem);
        if (words) words.add(word);
        else this.stems.set(stem, new Set([word]));
      }
    }
  }

  private listOf(term: string, number: FieldNumber): PostingList {
    let lists = this.lists.get(term);
    if (!lists) this.lists.set(term, (lists = []));
    return (lists[number] ??= new PostingList());
  }
}

const TABLES: readonly TextTable[] = ['node', 'statement', 'metric'];
const MAX_LENGTH = 65_535;

function emptyLengths(): Growing<Uint16Array>[] {
  return TEXT_FIELDS.map(() => new Growing<Uint16Array>('uint16'));
}
