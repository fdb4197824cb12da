import { z } from 'zod';
import { InputProblems } from '../../../inputs/input-problems';
import { isNode, type ObservationRow, type StatementRow } from '../../../snapshot';
import { citedRow } from '../../citation/cited-things';
import { isStatement } from '../../export/page-documents';
import { CITED, FOOT, STATEMENT, THING, VALUE } from '../answer-shapes';
import { AnswerWriter } from '../answer-writer';
import { findRow } from '../find-row';
import { LANGUAGE, localeOf } from '../language';
import { factsOfNode, LINKED, MOST_OF_EACH } from '../node-facts';
import { defineTool } from '../tool';

/** Reads one thing with what is said of it. */
export const GET = defineTool({
  name: 'get',
  title: 'Read one thing',
  description:
    'Reads one thing by its id (such as city:seoul, or the id of a statement or an observation): name, summary, what sources say of it with grades of evidence, ' +
    `what it is linked with, and what was measured; at most ${MOST_OF_EACH} of each, with the number that there are in all.`,
  input: z.strictObject({
    id: z.string().min(1).max(500).describe('As `search` and `list` give it: KIND:SLUG.'),
    language: LANGUAGE,
  }),
  output: z.object({
    ...THING.shape,
    summary: z.string(),
    aliases: z.array(z.string()),
    statements: z.array(STATEMENT),
    statementsTotal: z.number(),
    links: z.array(LINKED),
    linksTotal: z.number(),
    values: z.array(VALUE).describe('Of a place or an indicator, the latest first.'),
    valuesTotal: z.number(),
    ...CITED,
    ...FOOT,
  }),
  wayOut: 'Find ids with the tool `search` by words, or with `list`.',
  async answer(scope, { id, language }) {
    const problems = new InputProblems();
    const row = await findRow(scope, 'id', id, problems);
    problems.throwIfAny();
    if (row === null) throw new Error('What is not found is a problem.');
    const writer = new AnswerWriter(scope, language);
    return {
      id: row.id,
      kind: row.id.slice(0, row.id.indexOf(':')),
      name: citedRow(scope, row).title[localeOf(language)],
      permalink: writer.permalink(row.id),
      ...(isNode(row) ? factsOfNode(writer, row) : factsOfClaim(writer, row)),
      ...writer.foot(),
    };
  },
});

function factsOfClaim(writer: AnswerWriter, row: StatementRow | ObservationRow): ReturnType<typeof factsOfNode> {
  const statements = isStatement(row) ? [writer.statement(row)] : [];
  const values = isStatement(row) ? [] : [writer.value(row)];
  const [{ citations, citationsTotal } = { citations: [], citationsTotal: 0 }] = [...statements, ...values];
  return {
    summary: (writer.language === 'zh' ? row.noteZh : row.noteEn) ?? '',
    aliases: [],
    ...{ statements, statementsTotal: statements.length, values, valuesTotal: values.length },
    ...{ links: [], linksTotal: 0, citations, citationsTotal },
  };
}
