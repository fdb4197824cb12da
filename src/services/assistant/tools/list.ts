import { z } from 'zod';
import { NODE_KINDS } from '../../../entities/vocabulary';
import { listRows, nodesOf } from '../../../lists';
import { FOOT, ITEM } from '../answer-shapes';
import { AnswerWriter } from '../answer-writer';
import { LANGUAGE } from '../language';
import { choicesOf, listFilter } from '../list-filter';
import { defineTool } from '../tool';

/** Lists the things of a kind that a filter finds. */
export const LIST = defineTool({
  name: 'list',
  title: 'List things by a filter',
  description:
    'Lists the things of one kind, cases when `kind` is left out, that have all given values: {"domain": "domain:transport", "country": ["country:china"]}. ' +
    '`choices` names the values there are and how many things have each: use it to filter further. `next` is the cursor of the following page.',
  input: z.strictObject({
    kind: z.enum(NODE_KINDS).default('case'),
    filter: z
      .record(z.string().max(100), z.union([z.string().max(500), z.array(z.string().max(500)).min(1).max(100)]))
      .default({})
      .describe('By field one value, or several of which any will do: ids, or words of `choices`.'),
    limit: z.int().min(1).max(50).default(20),
    after: z.string().max(2000).optional().describe('`next` of the page before, with the same kind and filter.'),
    language: LANGUAGE,
  }),
  output: z.object({
    total: z.number(),
    next: z.string().nullable(),
    items: z.array(ITEM),
    choices: z.array(z.object({ field: z.string(), value: z.string(), label: z.string(), count: z.number() })),
    ...FOOT,
  }),
  wayOut: 'Call `list` without a filter: `choices` of its answer has the fields and the values that there are.',
  async answer(scope, { kind, filter: given, limit, after, language }) {
    const writer = new AnswerWriter(scope, language);
    const definition = nodesOf(kind);
    const filter = await listFilter(scope, definition, given);
    const found = listRows(
      scope,
      definition,
      { filter, page: { first: limit, after: after ?? null, list: `assistant ${kind}` } },
      (at) => scope.data.view('node').at(at),
    );
    const { hasNextPage, endCursor } = found.pageInfo;
    return {
      total: found.totalCount,
      next: hasNextPage ? endCursor : null,
      items: found.nodes.map((node) => writer.item(node)),
      choices: choicesOf(found, language),
      ...writer.foot(),
    };
  },
});
