import type { Snapshot } from '../../snapshot';
import { Belonging } from './belonging';
import { findSequence } from '../../snapshot/texts/find-sequence';
import { type Occurrences, rowOf } from '../../snapshot/texts/postings';
import { type FieldNumber, TEXT_FIELDS, type TextTable } from '../../snapshot/texts/text-fields';
import type { TextIndex } from '../../snapshot/texts/text-index';

/** What of the index of texts one version has, with or without what only the editors say. Made once for each version. */
export class SearchedVersion {
  readonly texts: TextIndex;
  /** By row of a table: whether it may be read. */
  private readonly readable: Readonly<Record<TextTable, Uint8Array>>;
  /** How many nodes there are. */
  readonly nodes: number;
  /** To what nodes belong. */
  readonly belonging: Belonging;

  private constructor(
    readonly data: Snapshot,
    readonly editorial: boolean,
  ) {
    this.texts = data.texts;
    const left = editorial ? new Set<number>() : data.editorial.statements;
    this.nodes = data.view('node').count;
    this.belonging = new Belonging(data);
    this.readable = {
      node: visibleRows(data, 'node'),
      statement: visibleRows(data, 'statement').map((is, row) => (left.has(row) ? 0 : is)),
      metric: visibleRows(data, 'metric'),
    };
  }

  static of(data: Snapshot, editorial: boolean): SearchedVersion {
    const known = KNOWN.get(data) ?? new Map<boolean, SearchedVersion>();
    KNOWN.set(data, known);
    const version = known.get(editorial) ?? new SearchedVersion(data, editorial);
    known.set(editorial, version);
    return version;
  }

  canRead(table: TextTable, row: number): boolean {
    return this.readable[table][row] === 1;
  }

  /** Where units stand side by side in a field, in rows of this version. */
  find(units: readonly string[], number: FieldNumber): Occurrences {
    return this.readableOnly(findSequence(this.texts, units, number), number);
  }

  /** The same for one term of the index. */
  findTerm(term: string, number: FieldNumber): Occurrences {
    return this.readableOnly(this.texts.occurrences(term, number), number);
  }

  /** The same for whatever term begins so. */
  findBeginning(beginning: string, number: FieldNumber): Occurrences {
    return this.readableOnly(this.texts.occurrencesBeginning(beginning, number), number);
  }

  /** The statements with a figure that a metric says what it counts, by their rows. */
  statementsOf(metric: number): number[] {
    const { data } = this;
    const view = data.view('quantity');
    const places = data.placesOf('quantitiesOfMetric', metric);
    const rows = Array.from(places, (place) =>
      data.view('statement').placeOf(view.reference('statementId').identityAt(place)),
    );
    return [...new Set(rows)].filter((row) => this.canRead('statement', row));
  }

  /** The nodes that link to a node. */
  linkingTo(identity: number): Int32Array {
    return this.farEnds('linksTo', identity, 'fromId');
  }

  /** The same, and what links to the cities of a country or region. */
  belongingTo(identity: number): Iterable<number> {
    const linking = this.linkingTo(identity);
    if (!WITH_CITIES.has(this.data.kindOf(identity) ?? '')) return linking;
    const found = new Set(linking);
    for (const city of linking)
      if (this.data.kindOf(city) === 'city') this.linkingTo(city).forEach((each) => found.add(each));
    return found;
  }

  /** What a node links to, and the countries and regions of the cities among that. */
  belongsTo(identity: number): number[] {
    const linked = [...this.linkedFrom(identity)];
    const cities = linked.filter((each) => this.data.kindOf(each) === 'city');
    const wholes = cities.flatMap((city) =>
      [...this.linkedFrom(city)].filter((each) => WITH_CITIES.has(this.data.kindOf(each) ?? '')),
    );
    return [...linked, ...wholes];
  }

  linkedFrom(identity: number): Int32Array {
    return this.farEnds('linksFrom', identity, 'toId');
  }

  private farEnds(relation: 'linksTo' | 'linksFrom', identity: number, end: string): Int32Array {
    const { data } = this;
    const { links } = data.editorial;
    const rows = data.placesOf(relation, identity);
    const read = this.editorial || links.size === 0 ? rows : rows.filter((row) => !links.has(row));
    const column = data.view('link').reference(end);
    return read.map((row) => column.identityAt(row));
  }

  private readableOnly(occurrences: Occurrences, number: FieldNumber): Occurrences {
    const readable = this.readable[TEXT_FIELDS[number]?.table ?? 'node'];
    return occurrences.filter((key) => readable[rowOf(key)] === 1);
  }
}

const WITH_CITIES: ReadonlySet<string> = new Set(['country', 'region']);

const KNOWN = new WeakMap<Snapshot, Map<boolean, SearchedVersion>>();

function visibleRows(data: Snapshot, table: TextTable): Uint8Array {
  const view = data.view(table);
  const rows = new Uint8Array(view.limit);
  for (const row of view.places()) rows[row] = 1;
  return rows;
}
