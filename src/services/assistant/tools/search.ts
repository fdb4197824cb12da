import { z } from 'zod';
import { NODE_KINDS } from '../../../entities/vocabulary';
import { isNode, type NodeRow, type StatementRow } from '../../../snapshot';
import { EMPTY_MESSAGES } from '../../search/empty-messages';
import { search, type SearchResult } from '../../search/search';
import { FOOT, ITEM } from '../answer-shapes';
import { AnswerWriter } from '../answer-writer';
import type { AssistantScope } from '../assistant-scope';
import { LANGUAGE, type Language } from '../language';
import { defineTool } from '../tool';

/** Finds things by words. */
export const SEARCH = defineTool({
  name: 'search',
  title: 'Search the knowledge base',
  description:
    'Finds cases, cities, solutions, indicators, sources and other things by words in English or Chinese, best first, each with its id and sources. ' +
    'Statements, single cited sentences, are searched only where `kinds` names them. Begin here when you have a name and need an id.',
  input: z.strictObject({
    query: z.string().min(1).max(200).describe('Words, or "a phrase in quotes".'),
    kinds: z
      .array(z.enum([...NODE_KINDS, 'statement']))
      .min(1)
      .max(NODE_KINDS.length + 1)
      .optional()
      .describe('Only these kinds; every kind but `statement` when left out.'),
    limit: z.int().min(1).max(20).default(10),
    language: LANGUAGE,
  }),
  output: z.object({
    total: z.number(),
    results: z.array(ITEM),
    note: z.string().nullable().describe('Why nothing was found, or what was searched for instead.'),
    ...FOOT,
  }),
  wayOut: 'Ask with fewer and plainer words; `kinds` may be left out.',
  answer(scope, { query, kinds, limit, language }) {
    const writer = new AnswerWriter(scope, language);
    const result = search(scope, { query, filter: { kind: kinds ?? [] }, page: { first: limit } });
    const results = result.page.items.map((item) => resultOf(writer, rowOf(scope, result, item)));
    return { total: result.page.totalCount, results, note: noteOf(result, language), ...writer.foot() };
  },
});

function rowOf({ data }: AssistantScope, { hits }: SearchResult, item: number): NodeRow | StatementRow {
  const { id, kind } = hits.hitAt(item);
  const row = kind === 'statement' ? data.statement(id) : data.node(id);
  if (row === null) throw new Error(`The index of texts names ${id}, which is not there.`);
  return row;
}

function resultOf(writer: AnswerWriter, row: NodeRow | StatementRow): z.output<typeof ITEM> {
  if (isNode(row)) return writer.item(row);
  const { id, text, permalink, citations, citationsTotal } = writer.statement(row);
  return { id, kind: 'statement', name: text, summary: '', permalink, citations, citationsTotal };
}

function noteOf({ emptyReason, query }: SearchResult, language: Language): string | null {
  if (emptyReason !== null) return EMPTY[emptyReason][language];
  const corrected = (query?.corrections ?? []).map(({ from, to }) => `${from} → ${to}`).join(', ');
  if (corrected === '') return null;
  return language === 'zh' ? `按更正后的词检索：${corrected}` : `Searched with corrected words: ${corrected}`;
}

const EMPTY: typeof EMPTY_MESSAGES = {
  ...EMPTY_MESSAGES,
  NOTHING_FOUND: {
    en: 'Nothing of these kinds has these words; try without `kinds`, or with fewer words.',
    zh: '所选类别中没有内容含有这些词；可去掉 `kinds` 或减少词数。',
  },
};
