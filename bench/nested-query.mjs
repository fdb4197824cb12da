// How long a nested query takes over HTTP, beside a small one: 20 cases with city, challenges, solutions and outcomes, every
// statement with its sources.
import { startApp } from './lib/app.mjs';
import { inTurn, report } from './lib/measure.mjs';

const SMALL = '{ caseStudy(slug: "rio-operations-centre") { name { en } city { name { en } } } }';
const CITED = 'statement { text { en } citations { locator source { name { en } } } } node { name { en } }';
const NESTED = `{ caseStudies(first: 20) { nodes { name { en } city { name { en } } challenges { edges { ${CITED} } } solutions { edges { ${CITED} } }
  outcomes { nodes { text { en } quantities { metric { code } value unit { code } asPrinted } } } } } }`;
const WIDE =
  '{ statements(first: 100) { nodes { text { en } about { name { en } statements(first: 25) { nodes { id text { en } } } } } } }';

const app = await startApp('sqlite::memory:', { seeded: true });
try {
  const times = await inTurn(30, {
    small: () => app.ask(SMALL),
    nested: () => app.ask(NESTED),
    wide: () => app.ask(WIDE),
  });
  report('one case; 20 cases with all they link to; 100 statements with 25 about each of their nodes', times);
} finally {
  await app.close();
}
