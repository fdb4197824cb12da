import { type GeneratedPage, runPage } from './generated-page';
import type {
  AggregationMethod,
  MethodDefinition,
  NormalisationMethod,
  ParameterDefinition,
  WeightScheme,
} from './ranking/method.types';
import { RANKING_CAUTIONS, RANKING_METHODS } from './ranking/registries';
import { written } from './ranking/sentence';

const { normalisations, aggregations, weightSchemes, periodRules, treatments, missingPolicies, tieRules } =
  RANKING_METHODS;

interface Family {
  readonly title: string;
  readonly intro: string;
  readonly methods: readonly MethodDefinition[];
}

/** The pages about the methods of computed rankings, made from the registries of the engine. */
export const METHOD_PAGES: readonly GeneratedPage[] = [
  page('normalisation', 'src/ranking/normalise', {
    title: 'Normalisation',
    intro:
      'How the values of a criterion come to a scale on which higher is better. Each leaf of a recipe names one: `normalisation: { method: MIN_MAX, upper: 100 }`. What the scale is taken from is the reference set, which filtering the list does not change.',
    methods: normalisations,
  }),
  page('weighting', 'src/ranking/weight', {
    title: 'Weights',
    intro:
      'Where the weights of the children of a branch come from: `weighting: { method: CRITIC }`; default `GIVEN`. Those that are computed from the data use the normalised columns of the reference set, branch by branch, from the leaves up; `effectiveWeights` shows the weights that were really used.',
    methods: weightSchemes,
  }),
  page('aggregation', 'src/ranking/aggregate', {
    title: 'Aggregation',
    intro:
      'How the children of a branch become one value: `aggregation: { method: GEOMETRIC }`; default `ARITHMETIC`. Each branch has its own. How a gap counts is said for `missing: SKIP`; the other policies leave no gaps.',
    methods: aggregations,
  }),
  page(
    'values',
    'the registries in src/ranking',
    {
      title: 'Periods',
      intro: 'Which value of a series a criterion uses, or what is made of several: `period: { method: LATEST }`.',
      methods: periodRules,
    },
    {
      title: 'Treatment of outliers',
      intro:
        'What is done to a criterion before its scale is taken, in the order given: `treatment: [{ method: WINSORISE }]`.',
      methods: treatments,
    },
    {
      title: 'Missing values',
      intro:
        'What becomes of a gap: `missing: { method: SKIP }`. There is no default: a recipe over data with gaps has to choose.',
      methods: missingPolicies,
    },
    {
      title: 'Ties',
      intro: 'The ranks of equal scores: `rank: { ties: COMPETITION }`, the default.',
      methods: tieRules,
    },
  ),
  page('warnings', 'src/ranking/caution', {
    title: 'Warnings that tell what to do',
    intro:
      'What a careful reader should know about a method on its data: `warnings { code message { en zh } }`. Nothing is refused for them. Each message ends with what to do.',
    methods: RANKING_CAUTIONS,
  }),
];

function page(name: string, from: string, ...families: readonly Family[]): GeneratedPage {
  return { file: `docs/methods/${name}.md`, from, render: () => render(from, families) };
}

function render(from: string, families: readonly Family[]): string {
  const parts = families.map(({ title, intro, methods }, index) => {
    const level = families.length === 1 ? '##' : '###';
    const heading = families.length === 1 ? `# ${title}` : `## ${title}`;
    const note = `<!-- Made from ${from} by "npm run fix"; edit it there. -->`;
    const top =
      families.length === 1 ? [heading, note] : [...(index === 0 ? ['# Values, gaps and ties', note] : []), heading];
    const rows = methods.map(({ id, description }) => `| \`${id}\` | ${cell(description)} |`);
    return [
      ...top,
      intro,
      ['| method | what it does |', '| --- | --- |', ...rows].join('\n'),
      ...methods.map((method) => section(method, level)),
    ].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function section(method: MethodDefinition, level: string): string {
  const facts = 'notes' in method ? noted(method as NormalisationMethod | AggregationMethod | WeightScheme) : [];
  const parameters =
    method.parameters.length === 0
      ? []
      : [
          '',
          '| parameter | type | range | default | meaning |',
          '| --- | --- | --- | --- | --- |',
          ...method.parameters.map(row),
        ];
  return [
    `${level} ${method.id}`,
    '',
    method.description,
    '',
    ...facts,
    ...adviceOf(method.id).map((advice) => `- What to do: ${sentence(advice)}`),
    `- Reference: ${sentence(method.reference)}`,
    ...parameters,
  ].join('\n');
}

function noted(method: NormalisationMethod | AggregationMethod | WeightScheme): string[] {
  const { formula, direction, ties, missing, refuses } = method.notes;
  return [
    `- Formula: ${formula}`,
    `- Direction: ${direction}`,
    `- Ties: ${ties}`,
    `- Gaps: ${missing}`,
    `- Does not take: ${refuses}`,
    `- Example: ${example(method)}`,
  ];
}

function example({ id, example: shown }: NormalisationMethod | AggregationMethod | WeightScheme): string {
  const parameters = Object.entries(shown.parameters ?? {}).map(
    ([name, value]) => `, ${name}: ${JSON.stringify(value).replaceAll(',', ', ')}`,
  );
  const call = `\`{ method: ${id}${parameters.join('')} }\``;
  const result = shown.result.join(', ');
  if ('values' in shown) {
    const turned = shown.direction === undefined ? '' : ', lower is better';
    return `${call} of ${shown.values.join(', ')}${turned}: ${result}.`;
  }
  const rows = shown.rows.map((each) => `(${each.join(', ')})`).join(', ');
  const weights = 'weights' in shown ? shown.weights : shown.given;
  return `${call} of the units ${rows} with weights ${weights.join(', ')}: ${result}.`;
}

function row(parameter: ParameterDefinition): string {
  const { name, type, description, choices, default: standard, optional } = parameter;
  const meanings = Object.entries(choices ?? {}).map(([choice, meaning]) => `\`${choice}\`: ${meaning}`);
  const fallback =
    standard === undefined
      ? optional
        ? 'optional'
        : 'required'
      : `\`${JSON.stringify(standard).replaceAll('"', '')}\``;
  return `| \`${name}\` | ${type} | ${range(parameter)} | ${fallback} | ${cell([description, ...meanings].join(' '))} |`;
}

function range({ minimum, exclusiveMinimum, maximum }: ParameterDefinition): string {
  return [
    ...(minimum === undefined ? [] : [`>= ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`> ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`<= ${maximum}`]),
  ].join(', ');
}

function sentence(text: string): string {
  return `${text.replace(/\.$/, '')}.`;
}

/** A bar would end the cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (require.main === module) {
  process.exitCode = Math.max(...METHOD_PAGES.map((each) => runPage(each, process.argv.slice(2))));
}

/** Only warnings have one. */
function adviceOf(id: string): string[] {
  return RANKING_CAUTIONS.filter((caution) => caution.id === id).map(({ advice }) => written(advice));
}
