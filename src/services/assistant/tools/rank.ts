import { z } from 'zod';
import { CodedError, type InputProblem } from '../../../errors';
import { citedRanking } from '../../citation/cited-ranking';
import { permalink } from '../../citation/permalink';
import { computeRanking } from '../../ranking/compute-ranking';
import type { ComputedRanking } from '../../ranking/computed-ranking';
import type { RankingRequest } from '../../ranking/ranking-request';
import { CITED, FOOT, THING } from '../answer-shapes';
import { AnswerWriter } from '../answer-writer';
import type { AssistantScope } from '../assistant-scope';
import { LANGUAGE } from '../language';
import { requireNodes } from '../require-nodes';
import { defineTool } from '../tool';

const ROW = THING.extend({
  rank: z.number(),
  score: z.number(),
  coverage: z.number().describe('Share of the criteria that have a value, 0 to 1.'),
});

const MOST_CITED = 10;

/** Computes a ranking. */
export const RANK = defineTool({
  name: 'rank',
  title: 'Rank places by a recipe',
  description:
    'Computes a ranking by a recipe, live, with weights of your own if you like. Recipes are found with `list` and {"kind": "recipe"}; their summaries say what ' +
    'they mean and what they must not be used for. Repeat the warnings to your reader.',
  input: z.strictObject({
    recipe: z.string().min(1).max(500).describe('Id of a recipe, such as recipe:city-profile-2019.'),
    weights: z
      .record(z.string().max(500), z.number().min(0).max(1_000_000))
      .default({})
      .describe(
        'New weights by indicator id or by label of a branch, such as {"Economy": 2}; only the proportions among neighbours count.',
      ),
    limit: z.int().min(1).max(30).default(10),
    language: LANGUAGE,
  }),
  output: z.object({
    methodId: z.string().describe('The same for the same method over the same choice of data.'),
    permalink: z.string().describe('The whole ranking as a table, with its values and their sources.'),
    recipe: THING,
    rows: z.array(ROW),
    ranked: z.number().describe('Places that are ranked in all.'),
    unranked: z
      .array(z.object({ id: z.string().nullable(), reason: z.string() }))
      .describe('The first that could not be ranked, and why.'),
    warnings: z.array(z.string()),
    ...CITED,
    ...FOOT,
  }),
  wayOut: 'Find recipes with `list` and {"kind": "recipe"}; `get` reads one.',
  async answer(scope, { recipe: id, weights, limit, language }) {
    const [recipe] = await requireNodes(scope, [{ path: 'recipe', id, kinds: ['recipe'] }]);
    if (recipe === undefined) throw new Error('A recipe has been asked for.');
    const overrides = Object.entries(weights).map(([node, weight]) => ({ node, weight }));
    const input: RankingRequest = { recipe: recipe.id, ...(overrides.length > 0 ? { overrides } : {}) };
    const ranking = await computed(scope, input, Object.keys(weights));
    const writer = new AnswerWriter(scope, language);
    return { recipe: writer.thing(recipe), ...factsOf(writer, ranking, input, limit), ...writer.foot() };
  },
});

function factsOf(writer: AnswerWriter, ranking: ComputedRanking, input: object, limit: number) {
  const { language } = writer;
  const { address, data } = writer.scope;
  const { path, citationIds } = citedRanking(ranking, input);
  const citations = [...new Set(citationIds)].flatMap((each) => data.citation(each) ?? []);
  return {
    methodId: ranking.methodId,
    permalink: permalink(address, path, data.version),
    rows: ranking
      .entries({ first: limit })
      .nodes.flatMap(({ place, rank, score, coverage }) =>
        place === null ? [] : [{ ...writer.thing(place), rank, score, coverage }],
      ),
    ranked: ranking.counts.rankedInView,
    unranked: ranking.unranked
      .slice(0, limit)
      .map(({ place, message }) => ({ id: place?.id ?? null, reason: message[language] })),
    warnings: ranking.warnings.map(({ message }) => message[language]),
    ...writer.cite(citations, MOST_CITED),
  };
}

/** The engine names overrides, which the caller knows as weights. */
async function computed(
  scope: AssistantScope,
  input: RankingRequest,
  names: readonly string[],
): Promise<ComputedRanking> {
  try {
    return await computeRanking(scope, input);
  } catch (error) {
    const problems = error instanceof CodedError ? error.extensions['problems'] : undefined;
    if (!(error instanceof CodedError) || !Array.isArray(problems)) throw error;
    const told = problems.map((each: InputProblem) => ({ ...each, path: weightNamed(each.path, names) }));
    throw new CodedError(error.message, 'BAD_USER_INPUT', { problems: told });
  }
}

function weightNamed(path: string, names: readonly string[]): string {
  const at = /^input\.overrides\[(\d+)\]/.exec(path)?.[1];
  return at === undefined ? path : `weights[${JSON.stringify(names[Number(at)])}]`;
}
