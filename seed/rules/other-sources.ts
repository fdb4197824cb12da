import { idOf } from '../forms';
import { observationId, statementId, statementKey } from '../ids';
import { nearest } from '../nearest';
import type { ObservationEntry } from '../observations';
import { formatPeriod, parsePeriod } from '../period';
import { problemAt, type Problem } from '../problem';
import type { Seed } from '../read';
import { defaultPlace, placeIn, placeOf } from '../sections';
import { resolveReference, splitId } from '../seed-index';
import { type StatementEntry, statementsOf } from '../statements';

/** What another source is said to say is there, is of another source, and a claim that it contradicts bears the doubt. */
export function otherSourceProblems(seed: Seed): Problem[] {
  const comparing = seed.nodes
    .flatMap((node) => statementsOf(node))
    .filter(({ form }) => Array.isArray(form.otherSources));
  if (comparing.length === 0) return [];
  const sources = sourcesOf(seed);
  return comparing.flatMap((claim) => [
    ...(claim.form.otherSources ?? []).flatMap((_, index) => sayerProblems(claim, index, sources)),
    ...missingDoubt(claim),
  ]);
}

/** The source of every statement and value, by id. */
function sourcesOf({ nodes, observations }: Seed): Map<string, string | undefined> {
  const sources = new Map<string, string | undefined>();
  for (const node of nodes) {
    for (const statement of statementsOf(node)) {
      if (statementKey(statement) === null) continue;
      sources.set(statementId(statement), placeOf(statement.form, defaultPlace(node)).source);
    }
  }
  for (const observation of observations) {
    const { source } = placeIn(observation.header);
    const id = source === undefined ? null : idOfValue(observation, source);
    if (id !== null) sources.set(id, source);
  }
  return sources;
}

function idOfValue({ header, row, indicator }: ObservationEntry, source: string): string | null {
  const period = parsePeriod(row.period ?? header.form.period ?? '');
  const [indicatorId, place] = [
    resolveReference(indicator, 'indicator', 'indicator'),
    resolveReference(row.place, 'city', 'city'),
  ];
  if (period === null || indicatorId === null || place === null) return null;
  return observationId(splitId(indicatorId)[1], place, formatPeriod(period), source);
}

function sayerProblems(
  { owner, form, path }: StatementEntry,
  index: number,
  sources: ReadonlyMap<string, string | undefined>,
): Problem[] {
  const saidBy: unknown = form.otherSources?.[index]?.saidBy;
  if (typeof saidBy !== 'string') return [];
  const place = owner.locate([...path, 'otherSources', index, 'saidBy']);
  if (!sources.has(saidBy)) {
    const kind = saidBy.slice(0, saidBy.indexOf(':') + 1);
    const known = [...sources.keys()].filter((id) => id.startsWith(kind));
    return [problemAt(place, 'unknown-statement', 'no statement and no value has this id.', nearest(saidBy, known))];
  }
  const earlier = (form.otherSources ?? []).findIndex((each) => each?.saidBy === saidBy);
  if (earlier < index) return [problemAt(place, 'repeated-entry', 'this statement or value is named already.')];
  if (sources.get(saidBy) !== placeOf(form, defaultPlace(owner)).source) return [];
  const message = `what is compared with it comes from the same source as the claim of ${idOf(owner)}.`;
  return [problemAt(place, 'same-source', message)];
}

function missingDoubt({ owner, form, path }: StatementEntry): Problem[] {
  const isContradicted = (form.otherSources ?? []).some((each) => each?.verdict === 'contradicts');
  if (!isContradicted || (form.flags ?? []).includes('contradicted')) return [];
  const message = 'another source contradicts this claim. Write `flags: [contradicted]`, which makes its grade D.';
  return [problemAt(owner.locate([...path, 'flags']), 'missing-doubt', message)];
}
