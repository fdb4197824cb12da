import { filterFieldsOf, type PeriodOperators } from '../../lists';
import { rowOf } from '../../snapshot/texts/postings';
import { type FieldNumber, TEXT_FIELDS } from '../../snapshot/texts/text-fields';
import { weightOf } from '../../search/score';
import { periodTest } from './period-test';
import type { SearchedVersion } from './searched-version';

/** Where a word stands that a document is found by: in its own texts, in names of what it links to, in statements about it. */
export type Part = 'own' | 'linked' | 'said';
export type Give = (document: number, part: Part, weight: number) => void;

/** A kind of things that are found: what a word in a text says for them. */
export interface Documents {
  /** Whether they are statements, and no nodes. */
  readonly ofStatements: boolean;
  /** More than any of their numbers. */
  readonly size: number;
  /** Tells which documents a text gives what, where it has a word so often. */
  give(number: FieldNumber, row: number, count: number, give: Give): void;
  idOf(document: number): string;
  /** Whether all before it in number have smaller ids, and all behind it larger ones, as far as they lie so too. */
  liesById(document: number): boolean;
  /** By their ids. */
  compareIds(a: number, b: number): number;
  /** The document that a node is; -1 where it is none of them. */
  ofNode(id: string): number;
  /** Documents that link to what a node is. */
  linkingTo(document: number): Iterable<number>;
  citiesOf(document: number): readonly string[];
  countriesOf(document: number): readonly string[];
  domainsOf(document: number): readonly string[];
  /** Of a statement its grade, of a source its own, of another node those of its own statements. */
  gradesOf(document: number): readonly string[];
  /** Whether a document lies in a span of time. */
  periodTest(period: PeriodOperators): (document: number) => boolean;
}

/** Kinds by whose aliases also that is found which links to them: NYC for whatever happens in New York. */
export const CALLED_MUCH: ReadonlySet<string> = new Set(['city', 'country', 'organisation']);

/**
 * Nodes, by their identities: found by their own texts, by names of what they link to, and by statements about them. What links to a city
 * is found by the name of its country too.
 */
export function nodeDocuments(version: SearchedVersion): Documents {
  const { data, texts } = version;
  const nodes = data.view('node').table;
  const about = data.view('statement_about').reference('nodeId');
  const statements = data.view('statement').table;
  // By document: the last node whose name it was given, since it may link to it in two ways.
  const given = new Int32Array(nodes.count).fill(-1);
  return {
    ofStatements: false,
    size: nodes.count,
    give(number, row, count, give) {
      const { field } = fieldOf(number);
      const weight = weightOf(field, count, texts.lengthOf(number, row));
      if (field === 'STATEMENT' || field === 'METRIC') {
        const rows = field === 'STATEMENT' ? [row] : version.statementsOf(data.view('metric').table.identityOf(row));
        for (const each of rows) {
          for (const place of data.placesOf('aboutOfStatement', statements.identityOf(each)))
            give(about.identityAt(place), 'said', weight);
        }
        return;
      }
      const identity = nodes.identityOf(row);
      give(identity, 'own', weight);
      if (!namesOthers(version, identity, field)) return;
      const linked = weightOf('LINKED', count, texts.lengthOf(number, row));
      for (const from of version.belongingTo(identity)) {
        if (given[from] === identity) continue;
        given[from] = identity;
        give(from, 'linked', linked);
      }
    },
    idOf: (identity) => data.nodeAt(identity)?.id ?? '',
    liesById: (identity) => identity < nodes.sorted,
    compareIds: (a, b) => nodes.compareKeys(a, b),
    ofNode: (id) => data.node(id)?.identity ?? -1,
    citiesOf: (identity) => version.belonging.citiesOf(identity),
    countriesOf: (identity) => version.belonging.countriesOf(identity),
    domainsOf: (identity) => version.belonging.domainsOf(identity),
    gradesOf: (identity) => version.belonging.gradesOf(identity),
    periodTest: (period) => periodTest(data, 'node', filterFieldsOf(null), period),
    linkingTo: (identity) => version.belongingTo(identity),
  };
}

/** Visits each row with the number of times that it is named. */
export function eachRow(occurrences: Float64Array, visit: (row: number, count: number) => void): void {
  for (let at = 0; at < occurrences.length;) {
    const row = rowOf(occurrences[at] ?? 0);
    let count = 0;
    while (at < occurrences.length && rowOf(occurrences[at] ?? 0) === row) {
      count += 1;
      at += 1;
    }
    visit(row, count);
  }
}

function namesOthers({ data }: SearchedVersion, identity: number, field: string): boolean {
  if (field === 'NAME') return true;
  return field === 'ALIAS' && CALLED_MUCH.has(data.kindOf(identity) ?? '');
}

export function fieldOf(number: FieldNumber): (typeof TEXT_FIELDS)[number] {
  const field = TEXT_FIELDS[number];
  if (field === undefined) throw new Error(`There is no field ${number}.`);
  return field;
}
