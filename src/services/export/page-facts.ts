import { isEditorial } from '../../entities/editorial';
import { LINK_TYPES } from '../../entities/vocabulary';
import type { LinkRow, NodeRow, ObservationRow, Snapshot, StatementRow } from '../../snapshot';
import type { Scope } from '../scope';
import { linksInOrder } from './links-in-order';

/** What belongs on the page of one thing, each list cut after MAX_LISTED; the counts say how many there are. */
export interface PageFacts {
  readonly statements: readonly StatementRow[];
  readonly observations: readonly ObservationRow[];
  readonly links: readonly LinkRow[];
  readonly counts: { readonly statements: number; readonly observations: number; readonly links: number };
}

/** A country can have more links than anybody reads; the export of links has them all. */
export const MAX_LISTED = 1_000;

/** What is said of a node, what was measured of a city or by an indicator, and its links in both directions. */
export function pageFacts({ data }: Pick<Scope, 'data'>, node: NodeRow): PageFacts {
  const statements = statementsOf(data, node);
  const observations = observationsOf(data, node);
  const links = linksOf(data, node);
  const [observation, link] = [data.view('observation'), data.view('link')];
  return {
    statements: statements.slice(0, MAX_LISTED),
    observations: Array.from(observations.slice(0, MAX_LISTED), (place) => observation.at(place)),
    links: links.slice(0, MAX_LISTED).map((place) => link.at(place)),
    counts: { statements: statements.length, observations: observations.length, links: links.length },
  };
}

/** Its own first. */
function statementsOf(data: Snapshot, node: NodeRow): StatementRow[] {
  const all = data.statementsAbout(node).filter((each) => !isEditorial(each));
  const isOwn = ({ ownerIdentity }: StatementRow): boolean => ownerIdentity === node.identity;
  return [...all.filter(isOwn), ...all.filter((each) => !isOwn(each))];
}

/** Of a city by indicator and period, of an indicator by period; then by id. */
function observationsOf(data: Snapshot, { kind, identity }: NodeRow): Int32Array | number[] {
  if (kind === 'city') return data.placesOf('observationsOfPlace', identity);
  if (kind !== 'indicator') return [];
  const view = data.view('observation');
  const period = view.column('periodStart');
  return [...data.placesOf('observationsOfIndicator', identity)].sort(
    (a, b) => period.compare(a, b) || view.table.compareKeys(a, b),
  );
}

/** Those that start at it first. */
function linksOf(data: Snapshot, { identity }: NodeRow): number[] {
  const links = (['from', 'to'] as const).flatMap((end) =>
    LINK_TYPES.flatMap((type) => linksInOrder(data, end, identity, type)),
  );
  return [...new Set(links)];
}
