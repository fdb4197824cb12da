import { LRUCache } from 'lru-cache';
import type { NodeKind } from '../../entities/vocabulary';
import type { Matches } from '../../lists';
import { hasHan } from '../../search/tokenise';
import type { Snapshot, WithData } from '../../snapshot';
import type { Search } from './find-documents';
import { type Highlight, highlightsOf } from './highlights';
import { HitTexts } from './hit-texts';
import type { Found } from './hits';
import { searchFor } from './search';

/** Of which rows a list is: nodes of a kind, of any kind for null, statements, or observations. */
export type Listed = NodeKind | null | 'statement' | 'observation';

/** What the query of a list finds among its rows, as `search` would; null without a query. Lists below many nodes ask for the same. */
export function matchesOf({ data }: WithData, listed: Listed, query: string | null | undefined): Matches | null {
  if (query === null || query === undefined) return null;
  const kept =
    KEPT.get(data) ?? new LRUCache<string, Matches>({ max: 50, maxSize: KEPT_PLACES, sizeCalculation: sizeOf });
  KEPT.set(data, kept);
  const key = `${listed} ${query}`;
  const known = kept.get(key);
  if (known) return known;
  const made = listed === 'observation' ? ofObservations(data, query) : ofRows(data, listed, query);
  kept.set(key, made);
  return made;
}

const KEPT = new WeakMap<Snapshot, LRUCache<string, Matches>>();
/** How many rows all queries together may have found while their answers are kept: about 100 bytes each. */
const KEPT_PLACES = 1_000_000;

function sizeOf({ places }: Matches): number {
  return 1 + (places as Int32Array).length;
}

/** Where a search found something: in which of its evaluations, at which slot. */
interface Place {
  readonly found: Found;
  readonly slot: number;
}

function ofRows(data: Snapshot, listed: NodeKind | null | 'statement', query: string): Matches {
  const made = searchFor(data, query);
  const view = data.view(listed === 'statement' ? 'statement' : 'node');
  const kinds = listed === null ? [] : [{ field: 'kind' as const, values: new Set([listed]) }];
  const places = new Map<number, Place>();
  for (const found of made?.find({ conditions: kinds, period: null }) ?? []) {
    const isAsked = listed !== 'statement' || found.evaluation.documents.ofStatements;
    if (!isAsked) continue;
    for (const slot of found.slots) {
      const place = view.placeOf(found.evaluation.slots.documentAt(slot));
      if (place >= 0) places.set(place, { found, slot });
    }
  }
  const texts = made && new HitTexts(made);
  return {
    query,
    places: Int32Array.from(places.keys()),
    scoreOf: (place) => scoreAt(places.get(place)),
    highlightsOf: (place) => (made && texts ? highlights(made, texts, query, places.get(place)) : []),
  };
}

/** An observation fits as well as its indicator and its place do together. */
function ofObservations(data: Snapshot, query: string): Matches {
  const nodes = ofRows(data, null, query);
  const node = data.view('node');
  const view = data.view('observation');
  const ends = ['indicatorId', 'cityId'].map((property) => view.reference(property));
  const endsOf = (place: number): number[] => ends.map((column) => node.placeOf(column.identityAt(place)));
  const scores = new Map<number, number>();
  for (const found of nodes.places as Int32Array) {
    const identity = node.table.identityOf(found);
    for (const relation of ['observationsOfIndicator', 'observationsOfPlace'] as const) {
      for (const row of data.placesOf(relation, identity)) {
        scores.set(row, (scores.get(row) ?? 0) + (nodes.scoreOf(found) ?? 0));
      }
    }
  }
  return {
    query,
    places: Int32Array.from(scores.keys()),
    scoreOf: (place) => scores.get(place),
    highlightsOf: (place) => endsOf(place).flatMap((end) => [...nodes.highlightsOf(end)]),
  };
}

function scoreAt(place: Place | undefined): number | undefined {
  return place && place.found.evaluation.scores.BOTH.score[place.slot];
}

function highlights(search: Search, texts: HitTexts, query: string, place: Place | undefined): Highlight[] {
  if (!place) return [];
  const { documents, slots } = place.found.evaluation;
  const id = documents.idOf(slots.documentAt(place.slot));
  const hit = { id, kind: documents.ofStatements ? ('statement' as const) : null };
  return highlightsOf(texts.of(hit), search.query.clauses, hasHan(query) ? 'ZH' : 'EN');
}
