import { createHash } from 'node:crypto';
import { graphql } from '../gql';
import type { RankingInput, RankingRefInput } from '../gql/graphql';
import manifest from '../gql/persisted-documents.json';
import { check, runExample } from '../shared/example';
import { execute } from './execute';

const casesOfChallenge = graphql(`
  query CasesOfChallenge($slug: String!, $first: Int!) {
    challenge(slug: $slug) {
      name {
        en
      }
      caseStudies(first: $first) {
        totalCount
        nodes {
          id
          name {
            en
          }
          place {
            name {
              en
            }
          }
          citations {
            source {
              name {
                en
              }
            }
          }
        }
      }
    }
  }
`);

const agreement = graphql(`
  query AgreementOfRankings($a: RankingRefInput!, $b: RankingRefInput!) {
    compareRankings(a: $a, b: $b) {
      kendallTauB {
        value
        pairs
      }
    }
  }
`);

runExample(async (url) => {
  const { challenge } = await execute(url, casesOfChallenge, { slug: 'data-silos', first: 20 });
  // A look-up that finds nothing is null, and the type says so.
  check(challenge !== null, 'there is a challenge "data-silos"');
  check(challenge.caseStudies.nodes.length > 1, 'several cases address it');
  check(challenge.caseStudies.nodes.length === Math.min(challenge.caseStudies.totalCount, 20), 'the page is full');
  console.log(`${challenge.caseStudies.totalCount} cases address "${challenge.name.en}":`);
  for (const { name, place, citations } of challenge.caseStudies.nodes) {
    check(citations.length > 0, `"${name.en}" has a source`);
    const sources = new Set(citations.map(({ source }) => source.name.en));
    console.log(`- ${name.en}${place ? `, ${place.name.en}` : ''} [${[...sources].join('; ')}]`);
  }

  // @oneOf: exactly one way of naming a ranking.
  const published: RankingRefInput = { published: 'ranking:smart-city-rank' };
  const { compareRankings } = await execute(url, agreement, {
    a: published,
    b: { published: 'ranking:gdp-per-capita-rank' },
  });
  check(compareRankings != null, 'the two rankings are compared');
  const { value, pairs } = compareRankings.kendallTauB;
  check(value !== null && Math.abs(value) <= 1 && pairs > 1, 'Kendall tau-b lies between -1 and 1');
  console.log(`Smart city rank and GDP rank: Kendall tau-b ${value.toFixed(3)} over ${pairs} cities`);

  const unknown = await execute(url, agreement, { a: published, b: { published: 'ranking:none' } }).catch(String);
  check(String(unknown).includes('ranking:none'), 'an unknown ranking is an error that names it');

  const documents = Object.entries(manifest);
  const own = documents.find(([, text]) => text.includes('query CasesOfChallenge'));
  check(own !== undefined, 'the manifest has the documents');
  check(own[0] === `sha256:${createHash('sha256').update(own[1]).digest('hex')}`, 'each by the hash of its text');
  console.log(`${documents.length} documents in gql/persisted-documents.json`);
});

// The compiler refuses both members at once, and neither.
type IsRankingRef<T> = T extends RankingRefInput ? true : false;
export const oneOfIsTyped: [IsRankingRef<{ published: string; computed: RankingInput }>, IsRankingRef<object>] = [
  false,
  false,
];
