import { observedBy } from '../changed/observed-by';
import { idOf, isNodeEntry, type NodeEntry } from '../forms';
import { observationId, statementId, statementKey } from '../ids';
import { nearest } from '../nearest';
import { type ObservationEntry, readObservations } from '../observations';
import { formatPeriod, parsePeriod } from '../period';
import { problemAt, type Problem } from '../problem';
import { defaultPlace, placeIn, placeOf } from '../sections';
import { resolveReference, splitId } from '../seed-index';
import { type StatementEntry, statementsOf } from '../statements';
import { formsOf } from '../survey/forms-of';
import type { Survey } from '../survey/survey-seed';

/** Whether a statement of a node was compared with what other sources say. */
export function isCompared(node: NodeEntry): boolean {
  return statementsOf(node).some(({ form }) => Array.isArray(form.otherSources));
}

/** What is told from the claim alone: who says something is named once, and a claim that is contradicted bears the doubt. */
export function otherSourceProblems(node: NodeEntry): Problem[] {
  return statementsOf(node).flatMap((claim) => [...repeatedSayers(claim), ...missingDoubt(claim)]);
}

function repeatedSayers({ owner, form, path }: StatementEntry): Problem[] {
  const sayers = othersOf(form).map((each) => each?.saidBy);
  return sayers.flatMap((saidBy, index) => {
    if (saidBy === undefined || sayers.indexOf(saidBy) === index) return [];
    const place = owner.locate([...path, 'otherSources', index, 'saidBy']);
    return [problemAt(place, 'repeated-entry', 'this statement or value is named already.')];
  });
}

function missingDoubt({ owner, form, path }: StatementEntry): Problem[] {
  const isContradicted = othersOf(form).some((each) => each?.verdict === 'contradicts');
  if (!isContradicted || (form.flags ?? []).includes('contradicted')) return [];
  const message = 'another source contradicts this claim. Write `flags: [contradicted]`, which makes its grade D.';
  return [problemAt(owner.locate([...path, 'flags']), 'missing-doubt', message)];
}

/**
 * What another source is said to say is there, and is of another source. It mostly stands in another file, of which only those are read that would
 * have it.
 */
export function unknownSayers(comparing: readonly NodeEntry[], survey: Survey): Problem[] {
  const sayers = new Sayers(survey);
  return comparing.flatMap((node) =>
    statementsOf(node).flatMap((claim) =>
      othersOf(claim.form).flatMap((each, index) => {
        const saidBy: unknown = each?.saidBy;
        return typeof saidBy === 'string' ? sayerProblems(claim, index, saidBy, sayers) : [];
      }),
    ),
  );
}

function sayerProblems(
  { owner, form, path }: StatementEntry,
  index: number,
  saidBy: string,
  sayers: Sayers,
): Problem[] {
  const place = owner.locate([...path, 'otherSources', index, 'saidBy']);
  const beside = sayers.beside(saidBy);
  const source = beside.get(saidBy);
  if (source === undefined) {
    const message = 'no statement and no value has this id.';
    return [problemAt(place, 'unknown-statement', message, nearest(saidBy, [...beside.keys()]))];
  }
  if (source !== placeOf(form, defaultPlace(owner)).source) return [];
  const message = `what is compared with it comes from the same source as the claim of ${idOf(owner)}.`;
  return [problemAt(place, 'same-source', message)];
}

function othersOf(form: StatementEntry['form']): NonNullable<StatementEntry['form']['otherSources']> {
  return Array.isArray(form.otherSources) ? form.otherSources : [];
}

type Sources = ReadonlyMap<string, string>;

/** The sources of statements and values by their ids, read where they are asked for. */
class Sayers {
  private readonly read = new Map<string, Sources>();

  constructor(private readonly survey: Survey) {}

  /** All that stands where something with this id would stand. */
  beside(id: string): Sources {
    const [kind = '', first = '', second = '', , source = ''] = id.split(':');
    const where = kind === 'observation' ? `indicator:${first} source:${source}` : `${first}:${second}`;
    const known = this.read.get(where) ?? (kind === 'observation' ? this.values(first, where) : this.statements(where));
    this.read.set(where, known);
    return known;
  }

  private statements(ownerId: string): Sources {
    const files = this.survey.files.filter(({ entries }) => entries.some((entry) => idOf(entry) === ownerId));
    const nodes = files.flatMap((file) => formsOf(file).entries).filter((entry) => isNodeEntry(entry));
    return new Map(
      nodes
        .flatMap((node) => statementsOf(node))
        .flatMap((statement): [string, string][] => {
          const { source } = placeOf(statement.form, defaultPlace(statement.owner));
          return statementKey(statement) === null || source === undefined ? [] : [[statementId(statement), source]];
        }),
    );
  }

  /** Where no table has values of the indicator by that source, those of the indicator by any. */
  private values(indicator: string, pair: string): Sources {
    const tables = this.survey.files.filter(({ header }) => header !== null);
    const exact = tables.filter(({ header }) => header && observedBy(header).includes(pair));
    const near = tables.filter(
      ({ header }) => header && observedBy(header).some((each) => each.startsWith(`indicator:${indicator} `)),
    );
    const headers = (exact.length > 0 ? exact : near).flatMap((file) => formsOf(file).header ?? []);
    const values = headers.flatMap((header) => readObservations(header, this.survey.folders).observations);
    return new Map(values.flatMap((value) => idOfValue(value)));
  }
}

function idOfValue({ header, row, indicator }: ObservationEntry): [string, string][] {
  const { source } = placeIn(header);
  const period = parsePeriod(row.period ?? header.form.period ?? '');
  const [indicatorId, place] = [
    resolveReference(indicator, 'indicator', 'indicator'),
    resolveReference(row.place, 'city', 'city'),
  ];
  if (source === undefined || period === null || indicatorId === null || place === null) return [];
  return [[observationId(splitId(indicatorId)[1], place, formatPeriod(period), source), source]];
}
