import { EDITORIAL_BASIS } from '../src/entities/editorial';
import type { EvidenceGrade, StatementKind } from '../src/entities/vocabulary';
import { toConstant } from './records/fields';
import type { StatementForm } from './records/statement-form';

/**
 * The best grade that a statement can have, by what stands behind the sentence and not by the name of its source alone.
 * It is the grade of every statement that gives none; an editor may only lower it. docs/evidence.md states the rule.
 */
export function bestGrade(kind: StatementKind, form: StatementForm, sourceGrade: string): EvidenceGrade {
  const ceiling = sourceGrade === 'C' || sourceGrade === 'D' ? sourceGrade : 'A';
  return [ceiling, gradeOfClaim(kind, form, sourceGrade), gradeOfDoubts(kind, form)].sort().at(-1) as EvidenceGrade;
}

export function isEditorialForm({ basis }: StatementForm): boolean {
  return typeof basis === 'string' && toConstant(basis) === EDITORIAL_BASIS;
}

function gradeOfClaim(kind: StatementKind, form: StatementForm, sourceGrade: string): EvidenceGrade {
  const basis = typeof form.basis === 'string' ? toConstant(form.basis) : 'REPORTED';
  if (basis === 'OPINION' || basis === 'EDITORIAL') return 'D';
  if (basis === 'PROJECTION' || kind === 'FORECAST') return namesProducer(form) ? 'C' : 'D';
  if (basis === 'TARGET' || basis === 'GENERAL_STATISTIC') return 'C';
  if (kind === 'DEFINITION') return 'B';
  if (listOf(form.quantities).length === 0) return DEEDS.includes(kind) ? 'B' : 'C';
  if (!hasPeriod(form)) return 'C';
  return basis === 'MEASURED' || sourceGrade === 'A' ? 'A' : 'B';
}

/** What the flags leave of it: what is contradicted is worth no more than an opinion, and what can be read in two ways is not exact. */
function gradeOfDoubts(kind: StatementKind, form: StatementForm): EvidenceGrade {
  const flags = listOf(form.flags).map((flag) => toConstant(String(flag)));
  if (flags.includes('CONTRADICTED')) return 'D';
  if (flags.includes('SLOGAN')) return DEEDS.includes(kind) ? 'C' : 'D';
  return flags.some((flag) => DOUBTS.includes(flag)) ? 'C' : 'A';
}

const DEEDS: readonly StatementKind[] = ['ACTION', 'MILESTONE'];
const DOUBTS: readonly string[] = ['AMBIGUOUS', 'LIKELY_MISPRINT', 'INFERRED_SUBJECT'];

function namesProducer({ organisations }: StatementForm): boolean {
  return listOf(organisations).some((each) => each?.role === 'data source');
}

function hasPeriod({ period, quantities }: StatementForm): boolean {
  if (period !== undefined && period !== 'unknown') return true;
  return listOf(quantities).every((quantity) => quantity?.year !== undefined || quantity?.period !== undefined);
}

/** A form that is still to be checked may hold anything. */
function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}
