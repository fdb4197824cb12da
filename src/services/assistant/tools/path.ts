import { z } from 'zod';
import { findPaths, type HopView } from '../../graph/find-paths';
import { CITED, FOOT, THING } from '../answer-shapes';
import { AnswerWriter } from '../answer-writer';
import { LANGUAGE } from '../language';
import { requireNodes } from '../require-nodes';
import { defineTool } from '../tool';

const HOP = z.object({ text: z.string(), from: z.string(), to: z.string(), ...CITED });

/** Tells how two things are connected. */
export const PATH = defineTool({
  name: 'path',
  title: 'How two things are connected',
  description:
    'Finds how two things of any kind are connected, such as a city and a technology: up to 3 ways, each hop a cited sentence; or says why there is none.',
  input: z.strictObject({
    from: z.string().min(1).max(500).describe('Id of the thing to begin at.'),
    to: z.string().min(1).max(500).describe('Id of another thing.'),
    limit: z.int().min(1).max(3).default(1).describe('How many ways to find.'),
    language: LANGUAGE,
  }),
  output: z.object({
    from: THING,
    to: THING,
    paths: z.array(
      z.object({
        hops: z.array(HOP),
        strength: z.number().describe('0 to 1: how well supported and how specific it is.'),
        weakest: z.string().nullable().describe('What of it can be relied on least.'),
      }),
    ),
    reason: z.string().nullable().describe('Why there is no path.'),
    ...FOOT,
  }),
  wayOut: 'Find ids with the tool `search`.',
  async answer(scope, { from, to, limit, language }) {
    const [first, last] = await requireNodes(scope, [
      { path: 'from', id: from },
      { path: 'to', id: to },
    ]);
    if (first === undefined || last === undefined) throw new Error('Both ends have been asked for.');
    const writer = new AnswerWriter(scope, language);
    const view = findPaths(scope, { from: first.id, to: last.id, first: limit, editorial: false });
    return {
      from: writer.thing(first),
      to: writer.thing(last),
      paths: view.paths.map(({ hops, strength, weakest }) => ({
        hops: hops.map((hop) => hopOf(writer, hop)),
        strength,
        weakest: weakest?.text[language] ?? null,
      })),
      reason: view.emptyMessage?.[language] ?? null,
      ...writer.foot(),
    };
  },
});

function hopOf(writer: AnswerWriter, { label, from, to, citations }: HopView): z.output<typeof HOP> {
  const ends = { from: from?.id ?? '', to: to?.id ?? '' };
  return { text: label[writer.language], ...ends, ...writer.cite(citations) };
}
