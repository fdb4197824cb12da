import type { DataSource } from 'typeorm';
import { parameter } from '../../db/portable';
import { termsOfUnits } from '../../search/indexed-text';
import type { ParsedQuery } from '../../search/parse-query';
import { isHanUnit, type Token } from '../../search/tokenise';
import { Vocabulary } from '../../search/vocabulary';
import type { Scope } from '../scope';

/** The words of the content that a query can be compared with. */
export async function vocabularyFor(scope: Scope, { words, phrases }: ParsedQuery): Promise<Vocabulary> {
  const tokens: Token[] = [...words.flatMap((word) => word.tokens), ...phrases.flat()].filter(({ isHan }) => isHan);
  const units = tokens.map(({ unit }) => unit);
  const terms = [...new Set([...units, ...termsOfUnits(units), ...phrases.flatMap(pairsOf)])];
  const [vocabulary, han] = await Promise.all([keptVocabulary(scope), hanTerms(scope.read, terms)]);
  return vocabulary.with(han);
}

/** What is not Chinese, read once for each state of the content. */
function keptVocabulary({ read, data }: Scope): Promise<Vocabulary> {
  const known = kept.get(read);
  if (known?.label === data.version.label) return known.vocabulary;
  const vocabulary = readVocabulary(read);
  kept.set(read, { label: data.version.label, vocabulary });
  // A failed reading is not kept: the next search tries again.
  vocabulary.catch(() => kept.get(read)?.vocabulary === vocabulary && kept.delete(read));
  return vocabulary;
}

const kept = new WeakMap<DataSource, { readonly label: string; readonly vocabulary: Promise<Vocabulary> }>();

async function readVocabulary(read: DataSource): Promise<Vocabulary> {
  const counts = await read.query<{ count: number | string }[]>('SELECT COUNT(*) AS count FROM search_document');
  return new Vocabulary({
    documents: Number(counts[0]?.count ?? 0),
    terms: await termsOfForm(read, 'term'),
    words: await termsOfForm(read, 'word'),
  });
}

async function termsOfForm(read: DataSource, form: string): Promise<[string, number][]> {
  const sql = `SELECT term, documents FROM search_term WHERE form = ${parameter(read, 1)}`;
  return (await read.query<TermRow[]>(sql, [form])).map(({ term, documents }) => [term, documents]);
}

async function hanTerms(read: DataSource, terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (terms.length === 0) return new Map();
  const places = terms.map((_, index) => parameter(read, index + 1)).join(', ');
  const sql = `SELECT term, documents FROM search_term WHERE form = 'han' AND term IN (${places})`;
  const rows = await read.query<TermRow[]>(sql, [...terms]);
  return new Map(rows.map(({ term, documents }) => [term, documents]));
}

interface TermRow {
  readonly term: string;
  readonly documents: number;
}

function pairsOf(tokens: readonly Token[]): string[] {
  return termsOfUnits(tokens.map(({ unit }) => unit)).filter((term) => isHanUnit(term.charAt(0)));
}
