import type { StatementKind } from '../src/entities/vocabulary';
import type { NodeEntry } from './forms';
import type { StatementForm } from './records/statement-form';
import type { Path } from './yaml-file';

/** The kind of the statements in each list. */
export const STATEMENT_LISTS: Readonly<Record<string, StatementKind>> = {
  challenges: 'CHALLENGE',
  actions: 'ACTION',
  solutions: 'ACTION',
  outcomes: 'OUTCOME',
  lessons: 'LESSON',
  advantages: 'ADVANTAGE',
  disadvantages: 'DISADVANTAGE',
  findings: 'FINDING',
  goals: 'GOAL',
  means: 'MEANS',
  threats: 'THREAT',
  measures: 'MEASURE',
  milestones: 'MILESTONE',
  statistics: 'STATISTIC',
  forecasts: 'FORECAST',
  definitions: 'DEFINITION',
};

export interface StatementEntry {
  readonly owner: NodeEntry;
  readonly list: string;
  readonly kind: StatementKind;
  readonly form: StatementForm;
  readonly path: Path;
}

/** The statements of a node in the order of its file. Nearly every rule asks for them. */
export function statementsOf(owner: NodeEntry): readonly StatementEntry[] {
  const known = found.get(owner);
  if (known) return known;
  const statements = findStatements(owner);
  found.set(owner, statements);
  return statements;
}

const found = new WeakMap<NodeEntry, readonly StatementEntry[]>();

function findStatements(owner: NodeEntry): StatementEntry[] {
  return owner.keys.flatMap((list) => {
    const kind = STATEMENT_LISTS[list];
    const forms = (owner.form as unknown as Record<string, unknown>)[list];
    // The `measures` of an indicator are references.
    if (!kind || !Array.isArray(forms) || (owner.kind === 'indicator' && list === 'measures')) return [];
    return forms.flatMap((form: unknown, index) =>
      isStatement(form) ? [{ owner, list, kind, form, path: [list, index] }] : [],
    );
  });
}

/** What `1 of solutions` or a key stands for among the statements of a node; null where there is none. */
export function findStatement(owner: NodeEntry, text: string): StatementEntry | null {
  const statements = statementsOf(owner);
  const numbered = /^(\d+) of (\w+)$/.exec(text);
  if (!numbered) return statements.find(({ form }) => form.key === text) ?? null;
  const [, number, list] = numbered;
  return statements.find(({ path }) => path[0] === list && path[1] === Number(number) - 1) ?? null;
}

/** What may be written for `statement:` in this file. */
export function statementNames(owner: NodeEntry): string[] {
  return statementsOf(owner).flatMap(({ form, list, path }) => [
    `${Number(path[1]) + 1} of ${list}`,
    ...(typeof form.key === 'string' ? [form.key] : []),
  ]);
}

function isStatement(value: unknown): value is StatementForm {
  return typeof value === 'object' && value !== null;
}
