import { z } from 'zod';
import type { LinkRow, NodeRow, ObservationRow } from '../../snapshot';
import { textOfLink } from '../export/link-table';
import { linksOfNode } from '../links-of-node';
import { citationsOfLink, statementsOfNode } from '../statements-of-node';
import { CITED, THING } from './answer-shapes';
import type { AnswerWriter } from './answer-writer';
import { groundsOf } from './grounds';

export const MOST_OF_EACH = 12;

/** A link, read as a sentence. */
export const LINKED = z.object({ text: z.string(), thing: THING.describe('What it leads to.'), ...CITED });

/** What `get` tells of a node: what is said, linked and measured. */
export function factsOfNode(writer: AnswerWriter, node: NodeRow) {
  const { scope } = writer;
  const { data } = scope;
  const page = { first: MOST_OF_EACH };
  const said = statementsOfNode(scope, node, {}, { page });
  const linked = linksOfNode(scope, node, { types: null, editorial: false }, page);
  const measured = latestFirst(
    node.kind === 'indicator' ? data.observationsOfIndicator(node) : data.observationsOfPlace(node),
  );
  return {
    summary: (writer.language === 'zh' ? node.summaryZh : node.summaryEn) ?? '',
    aliases: data.aliasesOf(node).map(({ name }) => name),
    statements: said.nodes.map((each) => writer.statement(each)),
    statementsTotal: said.totalCount,
    links: linked.nodes.flatMap((link) => linkedOf(writer, link, node)),
    linksTotal: linked.totalCount,
    values: measured.slice(0, MOST_OF_EACH).map((each) => writer.value(each)),
    valuesTotal: measured.length,
    ...writer.cite(groundsOf(scope, node)),
  };
}

function linkedOf(writer: AnswerWriter, link: LinkRow, node: NodeRow): z.output<typeof LINKED>[] {
  const { data } = writer.scope;
  const [from, to] = [data.nodeAt(link.fromIdentity), data.nodeAt(link.toIdentity)];
  const far = link.fromIdentity === node.identity ? to : from;
  if (far === null) return [];
  const text = textOfLink(link, from, to)[writer.language];
  return [{ text, thing: writer.thing(far), ...writer.cite(citationsOfLink(writer.scope, link)) }];
}

/** Of equal periods in the order of the ids, so that the answer is the same each time. */
function latestFirst(rows: readonly ObservationRow[]): ObservationRow[] {
  return [...rows].sort((a, b) => compare(b.periodEnd, a.periodEnd) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
