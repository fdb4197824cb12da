import { EVIDENCE_GRADES, type EvidenceGrade } from '../../src/entities/vocabulary';
import { bestGrade, isEditorialForm } from '../evidence-rule';
import type { NodeEntry } from '../forms';
import { problemAt, type Problem } from '../problem';
import { defaultPlace, placeOf } from '../sections';
import { type StatementEntry, statementsOf } from '../statements';

/** Statements that claim a better grade than what stands behind them, and inferences that do not say from what they were made. */
export function evidenceProblems(owner: NodeEntry, grades: ReadonlyMap<string, string | undefined>): Problem[] {
  return statementsOf(owner).flatMap((statement) => {
    const { source } = placeOf(statement.form, defaultPlace(owner));
    return [
      ...tooHigh(statement, source === undefined ? undefined : grades.get(`source:${source}`)),
      ...inference(statement),
    ];
  });
}

function tooHigh({ owner, kind, form, path }: StatementEntry, sourceGrade: string | undefined): Problem[] {
  const { evidence } = form;
  if (evidence === undefined || sourceGrade === undefined) return [];
  const best = bestGrade(kind, form, sourceGrade);
  if (!EVIDENCE_GRADES.includes(evidence as EvidenceGrade) || evidence >= best) return [];
  const message = `what stands behind this sentence supports ${best} at most. Leave the grade out: it is then ${best} by itself. docs/evidence.md has the rule.`;
  return [problemAt(owner.locate([...path, 'evidence']), 'evidence-too-high', message, best)];
}

function inference({ owner, form, path }: StatementEntry): Problem[] {
  if (isEditorialForm(form)) {
    if (form.inferredFrom !== undefined) return [];
    const message = 'an inference of the editors says from what it was made: `inferredFrom: { en: ..., zh: ... }`.';
    return [problemAt(owner.locate([...path, 'inferredFrom']), 'missing-key', message)];
  }
  return (['inferredBy', 'inferredFrom'] as const).flatMap((key) => {
    if (form[key] === undefined) return [];
    const message = `\`${key}\` belongs to a statement that the editors inferred. Write \`basis: editorial\` beside it.`;
    return [problemAt(owner.locate([...path, key], 'key'), 'misplaced-key', message)];
  });
}
