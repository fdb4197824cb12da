import { z } from 'zod';
import type { NodeKind } from '../../../entities/vocabulary';
import { BadUserInputError } from '../../../errors';
import type { CitationRow, NodeRow } from '../../../snapshot';
import { textOfLink } from '../../export/link-table';
import { compare, type ComparisonView, type ThingView } from '../../graph/compare-nodes';
import { CITED, FOOT, THING } from '../answer-shapes';
import { AnswerWriter } from '../answer-writer';
import { comparedValues, COMPARED_VALUES } from '../compared-values';
import { LANGUAGE, nameIn } from '../language';
import { requireNodes } from '../require-nodes';
import { defineTool } from '../tool';

const MOST_TOLD = 12;

/** Sets two to five things of one kind side by side. */
export const COMPARE = defineTool({
  name: 'compare',
  title: 'Compare things of one kind',
  description:
    'Sets 2 to 5 things of one kind (cities, cases, solutions ...) side by side: what all of them share, in which they differ as cited sentences, ' +
    'and the values that were measured of them.',
  input: z.strictObject({
    ids: z.array(z.string().min(1).max(500)).min(2).max(5).describe('Ids of one kind, each once.'),
    language: LANGUAGE,
  }),
  output: z.object({
    things: z.array(THING),
    shared: z.array(THING.extend(CITED)).describe('What all of them have, the rarest first.'),
    differences: z.array(z.object({ text: z.string(), thing: THING, holders: z.array(z.string()), ...CITED })),
    differencesTotal: z.number(),
    values: COMPARED_VALUES,
    ...FOOT,
  }),
  wayOut: 'Find ids of one kind with `search` (and its `kinds`) or `list`.',
  async answer(scope, { ids, language }) {
    const writer = new AnswerWriter(scope, language);
    const nodes = await requireNodes(
      scope,
      ids.map((id, place) => ({ path: `ids[${place}]`, id })),
    );
    const kind = requireOneKind(nodes, ids);
    const view = compare(
      scope,
      nodes.map(({ id }) => id),
      kind,
    );
    const different = view.aspects.flatMap(({ partly, single }) => [...partly, ...single]);
    return {
      things: view.compared.map((node) => writer.thing(node)),
      shared: view.shared.flatMap((each) => sharedOf(writer, each)),
      differences: different.slice(0, MOST_TOLD).flatMap((each) => differenceOf(writer, view, each)),
      differencesTotal: different.length,
      values: comparedValues(writer, view),
      ...writer.foot(),
    };
  },
});

function requireOneKind([first, ...others]: readonly NodeRow[], ids: readonly string[]): NodeKind {
  if (first === undefined) throw new Error('Two ids at least have been asked for.');
  const place = others.findIndex(({ kind }) => kind !== first.kind) + 1;
  if (place === 0) return first.kind;
  const reason = `must be of the same kind as \`ids[0]\`, ${first.kind}`;
  throw new BadUserInputError({ code: 'CONFLICTING', path: `ids[${place}]`, value: ids[place], reason });
}

function sharedOf(writer: AnswerWriter, thing: ThingView) {
  return thing.node === null ? [] : [{ ...writer.thing(thing.node), ...writer.cite(citationsOf(thing)) }];
}

/** "Only Seoul, not Rio de Janeiro: Seoul faces Noise", with what says so. */
function differenceOf(writer: AnswerWriter, { compared }: ComparisonView, thing: ThingView) {
  const { node } = thing;
  if (node === null) return [];
  const { language, scope } = writer;
  const holders = compared.filter(({ id }) => thing.holders.some((holder) => holder.node?.id === id));
  const others = compared.filter((each) => !holders.includes(each));
  const links = thing.holders.flatMap(({ link }) => {
    if (link === null) return [];
    return textOfLink(link, scope.data.node(link.fromId), scope.data.node(link.toId))[language];
  });
  const names = (rows: readonly NodeRow[]): string =>
    rows.map((row) => nameIn(row, language)).join(language === 'zh' ? '、' : ', ');
  const text =
    language === 'zh'
      ? `仅${names(holders)}，而非${names(others)}：${links.join('；')}。`
      : `Only ${names(holders)}, not ${names(others)}: ${links.join('; ')}.`;
  const held = holders.map(({ id }) => id);
  return [{ text, thing: writer.thing(node), holders: held, ...writer.cite(citationsOf(thing)) }];
}

function citationsOf({ holders }: ThingView): CitationRow[] {
  return holders.flatMap(({ citations }) => citations);
}
