import { STATEMENTS } from '../../lists';
import { weightOf } from '../../search/score';
import { type Documents, fieldOf } from './documents';
import { periodTest } from './period-test';
import type { SearchedVersion } from './searched-version';

/** Statements, by their identities: found by their own texts and by the names of their owners. */
export function statementDocuments(version: SearchedVersion): Documents {
  const { data, texts } = version;
  const nodes = data.view('node').table;
  const { table, limit } = data.view('statement');
  const ownerOf = (identity: number): number => data.view('statement').get(identity)?.ownerIdentity ?? -1;
  return {
    ofStatements: true,
    size: limit,
    give(number, row, count, give) {
      const { field } = fieldOf(number);
      const length = texts.lengthOf(number, row);
      if (field === 'STATEMENT') {
        give(table.identityOf(row), 'own', weightOf(field, count, length));
        return;
      }
      if (field === 'METRIC') {
        for (const each of version.statementsOf(data.view('metric').table.identityOf(row)))
          give(table.identityOf(each), 'own', weightOf(field, count, length));
        return;
      }
      if (field !== 'NAME') return;
      for (const place of data.placesOf('statementsOfOwner', nodes.identityOf(row))) {
        if (version.canRead('statement', place))
          give(table.identityOf(place), 'linked', weightOf('LINKED', count, length));
      }
    },
    idOf: (identity) => data.view('statement').get(identity)?.id ?? '',
    liesById: () => false,
    compareIds: (a, b) => table.compareKeys(a, b),
    ofNode: () => -1,
    linkingTo: () => [],
    citiesOf(identity) {
      const statement = data.view('statement').get(identity);
      if (statement === null) return [];
      const named = data.aboutOf(statement).filter(({ kind }) => kind === 'city');
      return [...new Set([...version.belonging.citiesOf(statement.ownerIdentity), ...named.map(({ id }) => id)])];
    },
    countriesOf: (identity) => version.belonging.countriesOf(ownerOf(identity)),
    domainsOf: (identity) => version.belonging.domainsOf(ownerOf(identity)),
    gradesOf: (identity) => [data.view('statement').get(identity)?.evidence ?? []].flat(),
    periodTest: (period) => periodTest(data, 'statement', STATEMENTS.fields, period),
  };
}
