import type { Problem } from '../problem';
import type { Seed } from '../read';
import type { SeedIndex } from '../seed-index';
import { statementsOf } from '../statements';
import { languageProblems } from './figures/languages';
import { observationFigureProblems } from './figures/observations';
import { nodePeriodProblems, observationPeriodProblems, yearsOf } from './figures/periods';
import { statementFigureProblems, vocabularyOf } from './figures/quantities';

/** Figures that contradict what is printed, each other, the other language, or what can be. */
export function figureProblems(seed: Seed, index: SeedIndex, now: Date): Problem[] {
  const years = yearsOf(seed.nodes, now.getUTCFullYear());
  const vocabulary = vocabularyOf(index);
  return [
    ...[...seed.nodes, ...seed.units, ...seed.metrics, ...seed.headers].flatMap(languageProblems),
    ...seed.nodes.flatMap((node) => [
      ...nodePeriodProblems(node, years),
      ...statementsOf(node).flatMap((statement) => statementFigureProblems(statement, vocabulary)),
    ]),
    ...observationFigureProblems(seed.observations, seed.nodes),
    ...observationPeriodProblems(seed.observations, years),
  ];
}
