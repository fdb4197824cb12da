import { bestGrade } from '../../seed/evidence-rule';
import type { StatementForm } from '../../seed/records/statement-form';
import type { StatementKind } from '../../src/entities/vocabulary';
import { aCase, problemsOfCase, rowsOfFiles } from './seed-folder';

const FIGURE = { metric: 'accuracy', value: '94', unit: '%', asPrinted: '94%' };
const DATED = { quantities: [{ ...FIGURE, year: '2018' }] };

function grade(kind: StatementKind, form: object, source = 'B'): string {
  return bestGrade(kind, form as StatementForm, source);
}

describe('the grade of a claim', () => {
  it.each<[what: string, kind: StatementKind, form: object, expected: string]>([
    ['a measured figure with its period', 'STATISTIC', { ...DATED, basis: 'measured' }, 'A'],
    ['a figure with its period', 'OUTCOME', DATED, 'B'],
    ['a figure whose period is that of the statement', 'OUTCOME', { quantities: [FIGURE], period: '2018' }, 'B'],
    ['a measured figure without period', 'STATISTIC', { quantities: [FIGURE], basis: 'measured' }, 'C'],
    ['one figure of two without period', 'OUTCOME', { quantities: [...DATED.quantities, FIGURE] }, 'C'],
    ['a period that is unknown', 'OUTCOME', { quantities: [FIGURE], period: 'unknown' }, 'C'],
    ['a reported action', 'ACTION', {}, 'B'],
    ['a dated step', 'MILESTONE', { period: '2012' }, 'B'],
    ['an action with a figure of no period', 'ACTION', { quantities: [FIGURE] }, 'C'],
    ['a definition', 'DEFINITION', {}, 'B'],
    ['an outcome without a figure', 'OUTCOME', {}, 'C'],
    ['a general statistic', 'LESSON', { ...DATED, basis: 'general statistic' }, 'C'],
    ['a target', 'GOAL', { basis: 'target' }, 'C'],
    ['a forecast of nobody named', 'FORECAST', { ...DATED, basis: 'projection' }, 'D'],
    [
      'a forecast of a named body',
      'FORECAST',
      { ...DATED, basis: 'projection', organisations: [{ organisation: 'metro', role: 'data source' }] },
      'C',
    ],
    ['an opinion with a figure', 'FINDING', { ...DATED, basis: 'opinion' }, 'D'],
    ['an inference of the editors', 'CHALLENGE', { basis: 'editorial' }, 'D'],
    ['a slogan', 'FINDING', { flags: ['slogan'] }, 'D'],
    ['a deed told with a slogan', 'ACTION', { flags: ['slogan'] }, 'C'],
    ['a contradicted figure', 'STATISTIC', { ...DATED, basis: 'measured', flags: ['contradicted'] }, 'D'],
    ['an ambiguous figure', 'STATISTIC', { ...DATED, flags: ['ambiguous'] }, 'C'],
    ['an action whose actor was inferred', 'ACTION', { flags: ['inferred subject'] }, 'C'],
  ])('of %s', (_, kind, form, expected) => {
    expect(grade(kind, form)).toBe(expected);
  });

  it.each([
    ['a weak source lowers it', { ...DATED, basis: 'measured' }, 'C', 'C'],
    ['an official source raises a dated figure', DATED, 'A', 'A'],
    ['an official source does not raise an opinion', { basis: 'opinion' }, 'A', 'D'],
  ])('%s', (_, form, source, expected) => {
    expect(grade('STATISTIC', form, source)).toBe(expected);
  });

  it('is filled in where a file gives none', () => {
    const lines = `findings:\n  - { text: { en: A., zh: 甲。 }, marker: a, flags: [slogan] }\n  - { text: { en: B., zh: 乙。 }, marker: b }\n`;
    const { statement } = rowsOfFiles({ 'x.yaml': aCase(lines) });
    expect(statement.map(({ evidence }) => evidence)).toEqual(['D', 'C']);
  });

  it('can be lowered but not raised by hand', () => {
    const lines = (given: string) =>
      `findings:\n  - { text: { en: A., zh: 甲。 }, marker: a, evidence: ${given} }\nsolutions:\n  - { text: { en: B., zh: 乙。 }, solution: cameras, marker: b, evidence: D }\n`;
    expect(problemsOfCase(lines('D'))).toEqual([]);
    expect(problemsOfCase(lines('B'))).toEqual(['x.yaml:8:54 evidence-too-high -> C']);
  });
});

describe('an inference of the editors', () => {
  const line = (more: string) => `challenges:\n  - { text: { en: A., zh: 甲。 }, marker: a, ${more} }\n`;

  it('says from what it was made', () => {
    expect(problemsOfCase(line('basis: editorial'))).toEqual(['x.yaml:8:7 missing-key']);
  });

  it('is the only statement that says so', () => {
    const [problem, ...others] = problemsOfCase(line('inferredFrom: { en: The measure., zh: 举措。 }'));
    expect(problem).toMatch(/misplaced-key$/);
    expect(others).toEqual([]);
  });

  it.each([
    ['the editors of this knowledge base, unless told otherwise', '', 'The editors of Civigraph'],
    ['somebody else', ', inferredBy: { en: A reader, zh: 读者 }', 'A reader'],
  ])('is made by %s', (_, more, who) => {
    const lines = line(`basis: editorial, inferredFrom: { en: The measure., zh: 举措。 }${more}`);
    const [statement] = rowsOfFiles({ 'x.yaml': aCase(lines) }).statement;
    expect(statement).toMatchObject({ inferredByEn: who, inferredFromZh: '举措。', evidence: 'D' });
  });
});
