import { termsOf } from '../../search/indexed-text';
import { isHanUnit } from '../../search/tokenise';
import { deleteFromFullText, insertIntoFullText, type IndexEntry, type Sql } from '../full-text';
import { insertValues } from '../insert-values';
import { MAX_PARAMETERS, parameter } from '../portable';
import type { NameStart } from './name-starts';
import type { SearchDocument } from './search-document';

export interface StoredDocument extends SearchDocument {
  /** What the full-text index knows it by; means nothing else. */
  readonly number: number;
}

/** Writes documents to all tables of the search at once, and counts in how many documents each term and word is. */
export class IndexWriter {
  private nextNumber: number | null = null;
  private readonly counts = {
    term: new Map<string, number>(),
    han: new Map<string, number>(),
    word: new Map<string, number>(),
  };

  constructor(private readonly sql: Sql) {}

  async remove(documents: readonly StoredDocument[]): Promise<void> {
    documents.forEach((document) => this.count(document, entryOf(document), -1));
    for (const chunk of chunks(
      documents.map(({ number }) => number),
      MAX_PARAMETERS,
    )) {
      await deleteFromFullText(this.sql, chunk);
      for (const table of ['search_document', 'search_text']) {
        await this.sql.query(`DELETE FROM ${table} WHERE number IN ${this.places(chunk.length)}`, chunk);
      }
    }
  }

  async add(documents: readonly SearchDocument[]): Promise<void> {
    this.nextNumber ??= await this.firstFreeNumber();
    const first = this.nextNumber;
    this.nextNumber += documents.length;
    const numbered = documents.map((document, index): StoredDocument => ({ ...document, number: first + index }));
    const entries = numbered.map(entryOf);
    numbered.forEach((document, index) => this.count(document, entries[index], 1));
    const heads = numbered.map(({ number, id, kind, nodeId, cities }) => [number, id, kind, nodeId, cities]);
    await insertValues(this.sql, 'search_document', ['number', 'id', 'kind', 'node_id', 'cities'], heads);
    const texts = numbered.map(({ number, unitsEn, unitsZh, words }) => [number, unitsEn, unitsZh, words]);
    await insertValues(this.sql, 'search_text', ['number', 'units_en', 'units_zh', 'words'], texts);
    await insertIntoFullText(this.sql, entries);
  }

  async replaceNames(nodeIds: readonly string[], starts: readonly NameStart[]): Promise<void> {
    for (const chunk of chunks(nodeIds, MAX_PARAMETERS)) {
      await this.sql.query(`DELETE FROM search_name WHERE node_id IN ${this.places(chunk.length)}`, chunk);
    }
    const rows = starts.map(({ prefix, nodeId, name, place }) => [prefix, nodeId, name, place]);
    await insertValues(this.sql, 'search_name', ['prefix', 'node_id', 'name', 'place'], rows);
  }

  /** Writes the counts. To be called once, at the end. */
  async finish(): Promise<void> {
    for (const [form, counts] of Object.entries(this.counts)) {
      const rows = [...counts].filter(([, change]) => change !== 0).map(([term, change]) => [form, term, change]);
      await insertValues(
        this.sql,
        'search_term',
        ['form', 'term', 'documents'],
        rows,
        'ON CONFLICT (form, term) DO UPDATE SET documents = search_term.documents + excluded.documents',
      );
    }
    await this.sql.query('DELETE FROM search_term WHERE documents <= 0');
  }

  private count(document: StoredDocument, entry: IndexEntry | undefined, change: 1 | -1): void {
    const names = entry?.names ?? NONE;
    for (const term of names) add(this.counts[formOf(term)], term, change);
    for (const term of entry?.texts ?? NONE) if (!names.has(term)) add(this.counts[formOf(term)], term, change);
    for (const word of document.words === '' ? [] : document.words.split(' ')) add(this.counts.word, word, change);
  }

  private async firstFreeNumber(): Promise<number> {
    const rows = await this.sql.query('SELECT MAX(number) AS last FROM search_document');
    return Number((rows as { last: number | null }[])[0]?.last ?? 0) + 1;
  }

  /** `(?, ?)` or `($1, $2)`. */
  private places(count: number): string {
    const { dataSource } = this.sql;
    return `(${Array.from({ length: count }, (_, index) => parameter(dataSource, index + 1)).join(', ')})`;
  }
}

/** Chinese terms are many, and those of a query are known before any is looked up: they are read as needed, the others kept in memory. */
function formOf(term: string): 'han' | 'term' {
  return isHanUnit(String.fromCodePoint(term.codePointAt(0) ?? 0)) ? 'han' : 'term';
}

const NONE: ReadonlySet<string> = new Set();

function entryOf({ number, unitsEn, unitsZh }: StoredDocument): IndexEntry {
  const [en, zh] = [termsOf(unitsEn), termsOf(unitsZh)];
  return { number, names: new Set([...en.names, ...zh.names]), texts: new Set([...en.texts, ...zh.texts]) };
}

function add(counts: Map<string, number>, key: string, change: number): void {
  counts.set(key, (counts.get(key) ?? 0) + change);
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
