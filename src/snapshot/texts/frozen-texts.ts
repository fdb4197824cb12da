import { Growing } from '../columns/growing';
import type { OccurrenceReader, PostingList } from './postings';
import { TermPool } from './term-pool';
import { type FieldNumber, TEXT_FIELDS } from './text-fields';

/** The lists of each term by field; undefined where it does not stand in one. */
export type ListsByTerm = ReadonlyMap<string, readonly (PostingList | undefined)[]>;

/** Where each term stands, in typed arrays that threads share and a file keeps. It never changes. */
export class FrozenTexts {
  private constructor(
    readonly terms: TermPool,
    private readonly stems: TermPool,
    /** Words of stem `n` stand in `stemWords` from `stemStarts[n]` on. */
    private readonly stemStarts: Growing<Uint32Array>,
    private readonly stemWords: Growing<Uint32Array>,
    /** By field: where in `bytes` the list of each term begins. */
    private readonly starts: readonly Growing<Uint32Array>[],
    private readonly bytes: Growing<Uint8Array>,
  ) {}

  static of(lists: ListsByTerm, stems: ReadonlyMap<string, ReadonlySet<string>>): FrozenTexts {
    const terms = TermPool.of(lists.keys());
    const ordered = Array.from(terms, (term) => lists.get(term));
    const size = [...lists.values()].reduce((sum, each) => sum + bytesOf(each), 0);
    const bytes = new Growing<Uint8Array>('uint8', 0, size);
    const starts = TEXT_FIELDS.map((_, number) => {
      const own = new Growing<Uint32Array>('uint32', 0, terms.size + 1);
      for (const each of ordered) {
        own.push(bytes.length);
        const list = each?.[number];
        if (list === undefined) continue;
        bytes.data.set(list.bytes.subarray(0, list.length), bytes.length);
        bytes.length += list.length;
      }
      own.push(bytes.length);
      return own;
    });
    const pool = TermPool.of(stems.keys());
    const stemStarts = new Growing<Uint32Array>('uint32', 0, pool.size + 1);
    const stemWords = new Growing<Uint32Array>('uint32', 0, terms.size);
    for (let place = 0; place < pool.size; place += 1) {
      stemStarts.push(stemWords.length);
      for (const word of stems.get(pool.at(place)) ?? []) stemWords.push(terms.find(word));
    }
    stemStarts.push(stemWords.length);
    return new FrozenTexts(terms, pool, stemStarts, stemWords, starts, bytes);
  }

  static restore(parts: Readonly<Record<string, Growing>>): FrozenTexts {
    const part = (name: string): Growing => {
      const found = parts[name];
      if (found === undefined) throw new Error(`The part ${name} of the index of texts is missing.`);
      return found;
    };
    const pool = (name: string): TermPool =>
      TermPool.restore({ bytes: part(`${name}.bytes`), ends: part(`${name}.ends`) });
    return new FrozenTexts(
      pool('terms'),
      pool('stems'),
      part('stemStarts') as Growing<Uint32Array>,
      part('stemWords') as Growing<Uint32Array>,
      TEXT_FIELDS.map((_, number) => part(`starts.${number}`) as Growing<Uint32Array>),
      part('bytes') as Growing<Uint8Array>,
    );
  }

  parts(): Readonly<Record<string, Growing>> {
    const pool = (
      name: string,
      { bytes, ends }: Readonly<Record<string, Growing>>,
    ): [string, Growing | undefined][] => [
      [`${name}.bytes`, bytes],
      [`${name}.ends`, ends],
    ];
    return Object.fromEntries([
      ...pool('terms', this.terms.parts()),
      ...pool('stems', this.stems.parts()),
      ['stemStarts', this.stemStarts],
      ['stemWords', this.stemWords],
      ...this.starts.map((own, number) => [`starts.${number}`, own] as const),
      ['bytes', this.bytes],
    ]) as Readonly<Record<string, Growing>>;
  }

  wordsOfStem(stem: string): string[] {
    const place = this.stems.find(stem);
    if (place === -1) return [];
    const words = this.stemWords.data.subarray(this.stemStarts.data[place], this.stemStarts.data[place + 1]);
    return Array.from(words, (word) => this.terms.at(word));
  }

  read(term: string, number: FieldNumber, reader: OccurrenceReader): void {
    const place = this.terms.find(term);
    if (place !== -1) this.readAt(place, number, reader);
  }

  readBeginning(beginning: string, number: FieldNumber, reader: OccurrenceReader): void {
    const { from, to } = this.terms.range(beginning);
    for (let place = from; place < to; place += 1) this.readAt(place, number, reader);
  }

  private readAt(place: number, number: FieldNumber, reader: OccurrenceReader): void {
    const starts = this.starts[number]?.data;
    if (starts) reader.add(this.bytes.data, starts[place] ?? 0, starts[place + 1] ?? 0);
  }
}

function bytesOf(lists: readonly (PostingList | undefined)[]): number {
  return lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
}
