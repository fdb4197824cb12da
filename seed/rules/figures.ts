import { type Entry, isNodeEntry } from '../forms';
import type { ObservationEntry } from '../observations';
import type { Problem } from '../problem';
import { statementsOf } from '../statements';
import type { AllFiles } from './all-files';
import { languageProblems } from './figures/languages';
import { observationFigureProblems } from './figures/observations';
import { nodePeriodProblems, observationPeriodProblems } from './figures/periods';
import { statementFigureProblems } from './figures/quantities';

/** Figures of a form that contradict what is printed, each other, the other language, or what can be. */
export function figureProblems(entry: Entry, { vocabulary, years }: AllFiles): Problem[] {
  const own = languageProblems(entry);
  if (!isNodeEntry(entry)) return own;
  const figures = statementsOf(entry).flatMap((statement) => statementFigureProblems(statement, vocabulary));
  return [...own, ...nodePeriodProblems(entry, years), ...figures];
}

/** The same for the values of a table. */
export function tableFigureProblems(
  observations: readonly ObservationEntry[],
  { measured, years }: AllFiles,
): Problem[] {
  return [...observationFigureProblems(observations, measured), ...observationPeriodProblems(observations, years)];
}
