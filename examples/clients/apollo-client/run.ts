import { filter, firstValueFrom } from 'rxjs';
import { graphql } from '../gql';
import { check, recordingFetch, runExample } from '../shared/example';
import { newApolloClient } from './client';

const listCases = graphql(`
  query ListCases($first: Int!, $after: String, $filter: CaseStudyFilter) {
    caseStudies(first: $first, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          id
          slug
          name {
            en
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const oneCase = graphql(`
  query OneCase($slug: String!) {
    caseStudy(slug: $slug) {
      id
      slug
      name {
        en
      }
    }
  }
`);

runExample(async (url) => {
  const { fetch, requests } = recordingFetch();
  const client = newApolloClient(url, fetch);

  const list = client.watchQuery({ query: listCases, variables: { first: 3 } });
  const { data: firstPage } = await firstValueFrom(list.pipe(filter((result) => result.dataState === 'complete')));
  const { caseStudies } = firstPage;
  check(caseStudies?.edges.length === 3, 'the first page has three cases');
  check(caseStudies.pageInfo.hasNextPage, 'there is a second page');

  await list.fetchMore({ variables: { after: caseStudies.pageInfo.endCursor } });
  const cases = client.readQuery({ query: listCases, variables: { first: 3 } })?.caseStudies?.edges ?? [];
  check(new Set(cases.map(({ node }) => node.id)).size === 6, 'both pages stand in one list, no case twice');
  console.log(`Two pages: ${cases.map(({ node }) => node.name.en).join('; ')}`);

  const last = cases[5]?.node;
  check(
    last !== undefined && Object.hasOwn(client.extract() as object, last.id),
    'the cache has the case under its id',
  );
  const { data } = await client.query({ query: oneCase, variables: { slug: last.slug } });
  check(data?.caseStudy?.name.en === last.name.en, 'the case by its slug is the one of the list');
  check(requests.length === 2, `it came from the cache: two requests, not ${requests.length}`);
  console.log(`From the cache, without a request: ${last.name.en}`);
});
