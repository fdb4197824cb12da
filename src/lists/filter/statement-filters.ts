import { NODE_KINDS, type NodeKind } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';
import type { Column } from '../../snapshot/columns/column.types';
import { field, type FieldValues, type FilterFields, type MemberField, type OperatorField } from './field';
import { nodeName, number, ownId, reference, text, textTests, word } from './fields';
import { flags } from './flags';
import { anyMember, wantedValues } from './membership';
import { period } from './period';

export const STATEMENT_FIELDS: FilterFields = {
  id: field('Its id.', ownId('statement')),
  kind: field('What sort of thing it says.', word('statement', 'kind', 'StatementKind')),
  basis: field('On what it rests.', word('statement', 'basis', 'Basis')),
  evidence: field('How far it can be trusted.', word('statement', 'evidence', 'EvidenceGrade')),
  actor: field('Who acts.', word('statement', 'actor', 'Actor')),
  text: field('Its text, in either language.', text('statement', ['textEn', 'textZh'])),
  owner: field(
    'The node it lives with.',
    reference('statement', 'ownerId', NODE_KINDS, 'statementsOfOwner', { isCounted: false }),
  ),
  about: field('A node it is about.', related(NODE_KINDS, aboutWhat, placesAbout)),
  city: field(
    'A city it is about, or where the case it lives with takes place; its basis tells whose result it is.',
    related(['city'], cityOf, null),
  ),
  flag: field('A doubt that it carries.', flags('statement')),
  metric: field('The code of what one of its figures measures: `response-time`.', figureText('metricCode')),
  asPrinted: field('One of its figures as printed.', figureText('asPrinted')),
  locator: field('Where in its source it stands: the heading path.', citationText('locator')),
  marker: field('The characters of the source that find it.', citationText('marker')),
  source: field('A source that it cites.', related(['source'], sourceOf, null)),
  period: field('When it holds.', period('statement')),
  revision: field('The data revision that last changed it.', number('statement', 'revision')),
};

/** Calls back with the identity of each node that a statement has something to do with. */
type NodesOf = (data: Snapshot) => (place: number, visit: (identity: number) => void) => void;

/** Nodes that a table beside that of the statements has for them. */
function related(
  kinds: readonly NodeKind[],
  nodesOf: NodesOf,
  placesOf: ((data: Snapshot, identity: number) => readonly number[]) | null,
): MemberField {
  const identitiesOf = (data: Snapshot, ids: readonly string[]): number[] =>
    ids.map((id) => data.view('node').table.find(id)).filter((identity) => identity >= 0);
  return {
    takes: 'ids',
    kinds,
    test: (data, members) => {
      const each = nodesOf(data);
      const has = (place: number, isWanted: (identity: number) => boolean): boolean => {
        let found = false;
        each(place, (identity) => {
          found ||= isWanted(identity);
        });
        return found;
      };
      return anyMember(
        {
          isOneOf: (ids) => {
            const wanted = new Set(identitiesOf(data, ids));
            return (place) => has(place, (identity) => wanted.has(identity));
          },
          isNull: () => (place) => !has(place, (identity) => nodeName(data, identity, kinds) !== null),
        },
        members,
      );
    },
    among: (data, members) => {
      const ids = placesOf === null ? null : wantedValues(members);
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
function figureText(property: 'metricCode' | 'asPrinted'): OperatorField {
  return {
    takes: 'text',
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
function citationText(property: 'locator' | 'marker'): OperatorField {
  return {
    takes: 'text',
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
