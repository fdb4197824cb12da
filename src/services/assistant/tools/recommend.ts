import { z } from 'zod';
import { casesForCity, type RecommendationView } from '../../graph/recommend-cases';
import { CITED, FOOT, THING } from '../answer-shapes';
import { AnswerWriter } from '../answer-writer';
import { LANGUAGE } from '../language';
import { requireNodes } from '../require-nodes';
import { defineTool } from '../tool';

const CASE = THING.extend({
  score: z.number().describe('0 to 1: how well it fits.'),
  reasons: z.array(z.object({ text: z.string(), weight: z.number(), ...CITED })),
  weakest: z.string().describe('What of the reasons can be relied on least.'),
  missing: z.array(z.string()).describe('What would have to be known to trust that it fits.'),
});

/** Recommends cases from elsewhere to a city. */
export const RECOMMEND = defineTool({
  name: 'recommend',
  title: 'Cases that a city may learn from',
  description:
    'Recommends cases from elsewhere that meet the needs of a city, each with a score, cited reasons and what is missing to be sure.',
  input: z.strictObject({
    city: z.string().min(1).max(500).describe('Id of a city, such as city:seoul.'),
    limit: z.int().min(1).max(5).default(3),
    language: LANGUAGE,
  }),
  output: z.object({
    city: THING,
    cases: z.array(CASE),
    reason: z.string().nullable().describe('Why there is none.'),
    ...FOOT,
  }),
  wayOut: 'Find ids of cities with `list` and {"kind": "city"}, or with `search`.',
  async answer(scope, { city: id, limit, language }) {
    const [city] = await requireNodes(scope, [{ path: 'city', id, kinds: ['city'] }]);
    if (city === undefined) throw new Error('A city has been asked for.');
    const writer = new AnswerWriter(scope, language);
    const { entries, emptyMessage } = casesForCity(scope, { city: city.id, first: limit, editorial: false });
    return {
      city: writer.thing(city),
      cases: entries.flatMap((entry) => caseOf(writer, entry)),
      reason: emptyMessage?.[language] ?? null,
      ...writer.foot(),
    };
  },
});

function caseOf(writer: AnswerWriter, entry: RecommendationView): z.output<typeof CASE>[] {
  const { language } = writer;
  if (entry.case === null) return [];
  return [
    {
      ...writer.thing(entry.case),
      score: entry.fit,
      reasons: entry.because.map(({ text, weight, citations }) => ({
        ...{ text: text[language], weight },
        ...writer.cite(citations),
      })),
      weakest: entry.weakest.text[language],
      missing: entry.missing.map(({ text }) => text[language]),
    },
  ];
}
