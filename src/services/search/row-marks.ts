import type { LocaleCode } from '../../entities/vocabulary';
import { rowOf } from '../../snapshot/texts/postings';
import { TEXT_FIELDS } from '../../snapshot/texts/text-fields';
import type { Search } from './find-documents';

/** By row: a bit for each clause that its texts have; of nodes in either language. */
export type Marks = Readonly<Record<'node' | 'statement', Readonly<Record<LocaleCode, Uint32Array>>>>;

/** Which rows have what of a query, and to which nodes its words lead, so that only their texts need to be read. A figure's metric counts for its statement. */
export function marksOf({ version, query }: Search): Marks {
  const { data } = version;
  const rows = (table: 'node' | 'statement'): Uint32Array => new Uint32Array(data.view(table).limit);
  const node = rows('node');
  const marks = { node: { EN: node, ZH: node }, statement: { EN: rows('statement'), ZH: rows('statement') } };
  query.clauses.forEach(({ alternatives }, index) => {
    const bit = 1 << Math.min(index, LAST_BIT);
    for (const id of alternatives.flatMap(({ nodes = [] }) => nodes)) {
      const place = data.node(id)?.at ?? -1;
      if (place !== -1) node[place] = (node[place] ?? 0) | bit;
    }
    for (const units of alternatives.flatMap(({ sequences }) => sequences)) {
      for (const [number, { table, locale }] of TEXT_FIELDS.entries()) {
        const own = marks[table === 'metric' ? 'statement' : table][locale];
        for (const place of version.find(units, number)) {
          const row = rowOf(place);
          const found = table === 'metric' ? version.statementsOf(data.view(table).table.identityOf(row)) : [row];
          for (const each of found) own[each] = (own[each] ?? 0) | bit;
        }
      }
    }
  });
  return marks;
}

const LAST_BIT = 31;
