import { NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';
import type { Column } from '../../snapshot/columns/column.types';
import type { FieldValues, FilterField, FilterFields } from './field';
import { nodeName, number, ownId, reference, text, textTests, word } from './fields';
import { flags } from './flags';
import { membership, wantedValues } from './membership';
import { period } from './period';

export const STATEMENT_FIELDS: FilterFields = {
  id: ownId('statement'),
  kind: word('statement', 'kind', 'StatementKind'),
  basis: word('statement', 'basis', 'Basis'),
  evidence: word('statement', 'evidence', 'EvidenceGrade'),
  actor: word('statement', 'actor', 'Actor'),
  text: text('statement', ['textEn', 'textZh']),
  owner: reference('statement', 'ownerId', NODE_KINDS, 'statementsOfOwner', { isCounted: false }),
  about: related(NODE_KINDS, aboutWhat, placesAbout),
  city: related(['city'], cityOf, null),
  flag: flags('statement'),
  metric: figureText('metricCode'),
  asPrinted: figureText('asPrinted'),
  locator: citationText('locator'),
  marker: citationText('marker'),
  source: related(['source'], sourceOf, null),
  period: period('statement'),
  revision: number('statement', 'revision'),
};

/** Calls back with the identity of each node that a statement has something to do with. */
type NodesOf = (data: Snapshot) => (place: number, visit: (identity: number) => void) => void;

/** Nodes that a table beside that of the statements has for them. */
function related(
  kinds: readonly NodeKind[],
  nodesOf: NodesOf,
  placesOf: ((data: Snapshot, identity: number) => readonly number[]) | null,
): FilterField {
  const identitiesOf = (data: Snapshot, ids: readonly string[]): number[] =>
    ids.map((id) => data.view('node').table.find(id)).filter((identity) => identity >= 0);
  return {
    kinds,
    tests: (data, operators) => {
      const each = nodesOf(data);
      const has = (place: number, isWanted: (identity: number) => boolean): boolean => {
        let found = false;
        each(place, (identity) => {
          found ||= isWanted(identity);
        });
        return found;
      };
      return membership<string>(
        {
          isOneOf: (ids) => {
            const wanted = new Set(identitiesOf(data, ids));
            return (place) => has(place, (identity) => wanted.has(identity));
          },
          isNull: () => (place) => !has(place, (identity) => nodeName(data, identity, kinds) !== null),
        },
        operators,
      );
    },
    among: (data, operators) => {
      const ids = placesOf === null ? null : wantedValues<string>(operators);
      if (ids === null || placesOf === null) return null;
      return [...new Set(identitiesOf(data, ids).flatMap((identity) => placesOf(data, identity)))];
    },
    values: (data): FieldValues => {
      const each = nodesOf(data);
      return {
        each: (place, visit) => {
          const seen = new Set<number>();
          each(place, (identity) => {
            if (!seen.has(identity)) visit(identity);
            seen.add(identity);
          });
        },
        nameOf: (identity) => nodeName(data, identity, kinds),
      };
    },
  };
}

function aboutWhat(data: Snapshot): ReturnType<NodesOf> {
  const { table } = data.view('statement');
  const nodes = data.view('statement_about').reference('nodeId');
  return (place, visit) => {
    for (const row of data.placesOf('aboutOfStatement', table.identityOf(place))) visit(nodes.identityAt(row));
  };
}

function placesAbout(data: Snapshot, identity: number): readonly number[] {
  const statements = data.view('statement_about').reference('statementId');
  const view = data.view('statement');
  const places = Array.from(data.placesOf('aboutOfNode', identity), (row) => view.placeOf(statements.identityAt(row)));
  return places.filter((place) => place >= 0);
}

/** The cities that a statement is about, and those where the case takes place with which it lives. */
function cityOf(data: Snapshot): ReturnType<NodesOf> {
  const about = aboutWhat(data);
  const owners = data.view('statement').reference('ownerId');
  return (place, visit) => {
    about(place, visit);
    data.farEnds(owners.identityAt(place), { type: 'TAKES_PLACE_IN', direction: 'out' }, visit);
  };
}

function sourceOf(data: Snapshot): ReturnType<NodesOf> {
  const view = data.view('statement');
  const first = view.reference('citationId');
  const further = data.view('statement_citation').reference('citationId');
  const citations = data.view('citation');
  const sources = citations.reference('sourceId');
  return (place, visit) => {
    const told = (citation: number): void => visit(sources.identityAt(citations.placeOf(citation)));
    told(first.identityAt(place));
    const identity = view.table.identityOf(place);
    for (const row of data.placesOf('furtherCitationsOfStatement', identity)) told(further.identityAt(row));
  };
}

/** A text of the figures of a statement: any of them for what is wanted, none for what is not. */
function figureText(property: 'metricCode' | 'asPrinted'): FilterField {
  return {
    tests: (data, operators) => {
      const { table } = data.view('statement');
      const column = data.view('quantity').column<Column<string | null>>(property);
      return textTests(
        (place) =>
          Array.from(data.placesOf('quantitiesOfStatement', table.identityOf(place)), (row) => column.get(row) ?? ''),
        operators,
      );
    },
  };
}

/** A text of the first place that a statement cites. */
function citationText(property: 'locator' | 'marker'): FilterField {
  return {
    tests: (data, operators) => {
      const first = data.view('statement').reference('citationId');
      const citations = data.view('citation');
      const column = citations.column<Column<string | null>>(property);
      return textTests((place) => {
        const text = column.get(citations.placeOf(first.identityAt(place)));
        return text === null ? [] : [text];
      }, operators);
    },
  };
}
