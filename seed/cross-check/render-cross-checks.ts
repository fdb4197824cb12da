import { SOURCES_TOLERANCE } from '../../src/entities/same-pairs';
import { markdownTable } from '../dictionary/markdown-table';
import type { KnowledgeRows } from '../rows';
import { compare, type Comparison, type Side } from './compare';
import { type Relation, relationsOf } from './relations';

/** From this share on, a difference is told. Values of one source are bound more tightly than those of two. */
export const TOLERANCE = { identity: 0.001, sources: SOURCES_TOLERANCE };

/** The page that says where values contradict each other. It depends on the rows and on nothing else. */
export function renderCrossChecks(rows: KnowledgeRows): string {
  const { relations, unusable } = relationsOf(rows);
  const checked = relations.map((relation) => ({ relation, comparisons: compare(relation, rows) }));
  const overview = checked.map(({ relation, comparisons }) => {
    const told = comparisons.filter((each) => isTold(relation, each));
    const largest = comparisons.reduce(
      (most, { difference }) => (Math.abs(difference) > Math.abs(most) ? difference : most),
      0,
    );
    return [sentenceOf(relation), comparisons.length, told.length, comparisons.length === 0 ? '' : percent(largest)];
  });
  const lists = checked.flatMap(({ relation, comparisons }) => {
    const told = comparisons.filter((each) => isTold(relation, each));
    return told.length === 0 ? [] : [listOf(relation, told, rows)];
  });
  return `# Cross-checks

<!-- Made from seed/data by "npm run seed -- cross-check"; change the data or the links of the indicators there. -->

The values of the knowledge base, compared with each other: the same quantity from two sources, parts with their whole,
rates with the counts they are made of, shares with 100 per cent. What belongs together is said by links between indicators
(section 5 of [seed-format.md](seed-format.md)). A value that differs stays as its source gives it.

Within one source a difference of more than ${percent(TOLERANCE.identity, false)} is told, between two sources one of more than
${percent(TOLERANCE.sources, false)}. Two sources are compared for the same period, or else for neighbouring years. A difference is that of the
stated value from the other one; of two sources the older edition is called the stated one.

${markdownTable(['what is compared', 'pairs', 'differ', 'largest difference'], overview, [1, 2, 3])}
${unusable.length === 0 ? '' : `\n## Links that cannot be used\n\n${unusable.map((each) => `- ${each}`).join('\n')}\n`}
${lists.join('\n\n')}
`;
}

function isTold({ kind }: Relation, { difference }: Comparison): boolean {
  return Math.abs(difference) > (kind === 'same' ? TOLERANCE.sources : TOLERANCE.identity);
}

function listOf(relation: Relation, told: readonly Comparison[], rows: KnowledgeRows): string {
  const sorted = [...told].sort(
    (a, b) => Math.abs(b.difference) - Math.abs(a.difference) || (a.place < b.place ? -1 : a.place > b.place ? 1 : 0),
  );
  const head = relation.kind === 'same' ? ['older edition', 'newer edition'] : ['stated', 'by the others'];
  const withSource = relation.kind === 'same';
  const lines = sorted.map(({ place, stated, other, difference }) => [
    `\`${place}\``,
    cell(stated, true),
    cell(other, withSource),
    percent(difference),
  ]);
  return `## ${sentenceOf(relation)}
${conceptsOf(relation, rows)}
${markdownTable(['place', ...head, 'difference'], lines, [3])}`;
}

/** Where two indicators count other people or other areas, a difference is no mistake. */
function conceptsOf(relation: Relation, { node }: KnowledgeRows): string {
  if (relation.kind !== 'same' || relation.indicators[0] === relation.indicators[1]) return '';
  const described = relation.indicators.map((id) => {
    const indicator = node.find((each) => each.id === id);
    const words = [indicator?.populationConcept, indicator?.referenceArea].map((word) =>
      (word ?? 'not said').toLowerCase().replaceAll('_', ' '),
    );
    return `\`${slugOf(id)}\` - population: ${words[0]}, area: ${words[1]}`;
  });
  return `\n${described.join('; ')}.\n`;
}

function sentenceOf(relation: Relation): string {
  const names = (ids: readonly string[]): string => ids.map((id) => `\`${slugOf(id)}\``).join(' + ');
  switch (relation.kind) {
    case 'sum':
      return `${names([relation.whole])} = ${names(relation.parts)}`;
    case 'total':
      return `${names(relation.parts)} = ${relation.total}`;
    case 'quotient':
      return `${names([relation.rate])} = ${names([relation.numerator])} / ${names([relation.denominator])}`;
    case 'bound':
      return `${names([relation.smaller])} is at most ${names([relation.larger])}`;
    case 'same': {
      const [one, other] = relation.indicators;
      return one === other ? `${names([one])} from two sources` : `${names([other])} and ${names([one])} are the same`;
    }
  }
}

function cell({ value, source, period }: Side, withSource: boolean): string {
  const number = value.toLocaleString('en-US', { maximumFractionDigits: 2 });
  return withSource ? `${number} (${period}, ${slugOf(source)})` : number;
}

function percent(share: number, signed = true): string {
  const text = (100 * share).toLocaleString('en-US', { maximumFractionDigits: 2 });
  const number = text === '-0' ? '0' : text;
  return `${signed && share > 0 && number !== '0' ? '+' : ''}${number} %`;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
