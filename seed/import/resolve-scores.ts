import { PLACE_KINDS, type PlaceKind } from '../places';
import { problemAt, type Problem } from '../problem';
import type { SeedIndex } from '../seed-index';
import type { Survey } from '../survey/survey-seed';
import { namesRegister } from './columns/column-words';
import type { TableLayout } from './columns/table-layout';
import { type ImportOptions, pairsOf } from './import-options';
import { knownIndicators } from './indicators/known-indicators';
import {
  type NewIndicator,
  resolveIndicators,
  type ResolvedIndicators,
  type SettledScore,
} from './indicators/resolve-indicators';
import { placeNodes } from './places/place-nodes';
import { placeLabel } from './places/place-label';
import type { NewPlace } from './places/new-places';
import { type PlaceOutcome, resolvePlaces } from './places/resolve-places';
import { withoutRepeats } from './repeated-values';
import type { ReadScores } from './read-scores';
import type { Table } from './table/table';
import { type UnitNames, unitNames } from './units/unit-names';

export interface ResolvedScore extends SettledScore {
  /** `city:chengdu`. */
  readonly placeId: string;
}

export interface ResolvedScores {
  readonly scores: readonly ResolvedScore[];
  readonly newIndicators: readonly NewIndicator[];
  readonly known: ResolvedIndicators['known'];
  readonly newPlaces: readonly NewPlace[];
  /** Place as the table names it -> what became of it. */
  readonly places: ReadonlyMap<string, PlaceOutcome>;
  /** Lines that say the same again: line -> the earlier line. */
  readonly merged: ReadonlyMap<number, number>;
  /** Codes of the units that the vocabulary does not have yet. */
  readonly newUnits: readonly string[];
  readonly problems: readonly Problem[];
}

/** Looks up places, indicators and units; each that cannot be settled is one problem, however often it stands. */
export function resolveScores(
  { scores: printed, places: named }: Pick<ReadScores, 'scores' | 'places'>,
  seed: Pick<Survey, 'nodes' | 'headers' | 'terms'>,
  index: SeedIndex,
  table: Table,
  layout: TableLayout,
  options: ImportOptions,
): ResolvedScores {
  const renamed = pairsOf(options.rename);
  const places = resolvePlaces(
    named,
    placeNodes(
      seed.nodes.filter(({ kind, form }) => isPlaceKind(kind) && index.has(kind, form.slug)),
      seed.terms,
    ),
    {
      kind: layout.kind,
      makeNew: options.newPlaces,
      keepAggregates: options.keepAggregates ?? false,
      areCodesKnown: layout.code !== null && namesRegister(layout.code),
      renamed,
    },
  );
  // Those of the vocabulary come last, so that they keep their names.
  const own = (options.ownUnits ?? []).map((value) => ({ value, names: [] }));
  const names = unitNames([...own, ...index.named('unit')], renamed);
  const { problems: unitProblems, ...units } = statedUnits(table, options, names);
  const counted = printed.filter(({ place }) => places.outcomes.get(placeLabel(place))?.status !== 'left out');
  const indicators = resolveIndicators(counted, knownIndicators(seed, index.named('indicator')), {
    indicator: options.indicator ?? null,
    prefix: options.prefix ?? '',
    source: options.source ?? options.name ?? 'imported',
    fileName: options.name ?? 'imported',
    makeNew: options.newIndicators,
    parts: layout.fixed.flatMap(({ value, isStated }) => (isStated ? [value] : [])),
    renamed,
    units: { names, ...units, scale: options.scale ?? null, tableUnit: table.tableUnit },
  });
  const resolved = indicators.scores.flatMap((score): ResolvedScore[] => {
    const outcome = places.outcomes.get(placeLabel(score.place));
    if (outcome?.status === 'found') return [{ ...score, placeId: outcome.id }];
    return outcome?.status === 'new' ? [{ ...score, placeId: `${outcome.place.kind}:${outcome.place.slug}` }] : [];
  });
  const order = new Map(printed.map(({ at }, position) => [at, position] as const));
  resolved.sort((a, b) => (order.get(a.at) ?? 0) - (order.get(b.at) ?? 0));
  const meant = [
    layout.place,
    layout.country,
    layout.region,
    layout.indicator,
    layout.period,
    layout.status,
    layout.unit,
    layout.multiplier,
  ];
  const repeats = withoutRepeats(resolved, layout.compared, new Set(meant.filter((column) => column !== null)));
  const created = indicators.created.map(({ unit }) => unit.code);
  return {
    scores: repeats.scores,
    merged: repeats.merged,
    newIndicators: indicators.created,
    known: indicators.known,
    newPlaces: places.newPlaces,
    places: places.outcomes,
    newUnits: [...new Set(created)].filter((code) => !index.has('unit', code)),
    problems: [
      ...unitProblems,
      ...indicators.problems,
      ...fixedProblems(table, layout, indicators),
      ...places.problems,
      ...repeats.problems,
    ],
  };
}

function statedUnits(table: Table, options: ImportOptions, names: UnitNames) {
  const problems: Problem[] = [];
  const unit = (code: string | undefined, option: string) => {
    if (code === undefined) return null;
    const read = names.read(code);
    if (!('wrong' in read) && read.unit !== null && read.power === 0) return read.unit;
    const message = `${option} ${JSON.stringify(code)} is no unit. ${'wrong' in read ? read.wrong : 'Multipliers are given by --scale.'}`;
    problems.push(problemAt(table.locateColumn(''), 'unknown-slug', message, 'wrong' in read ? read.nearest : null));
    return null;
  };
  return {
    measureUnit: unit(options.measureUnit, '--measure-unit'),
    plainUnit: unit(options.plainUnit, '--plain-unit'),
    problems,
  };
}

/** An indicator of all people must not take the values of some of them without the person's word. */
function fixedProblems(table: Table, { fixed }: TableLayout, { known }: ResolvedIndicators): Problem[] {
  if (known.size === 0) return [];
  return fixed
    .filter(({ isStated }) => !isStated)
    .map(({ column, value }) => {
      const [name] = [...known.values()].map(({ slug }) => slug);
      const message = `the whole table is about ${column} = ${value}, and its values would go under ${name}. If that is right: --where "${column}=${value}".`;
      return problemAt(table.locateColumn(column), 'unknown-word', message);
    });
}

function isPlaceKind(kind: string): kind is PlaceKind {
  return (PLACE_KINDS as readonly string[]).includes(kind);
}
