import { createOperationDescriptor, fetchQuery, getRequest } from 'relay-runtime';
import { waitForFragmentData } from 'relay-runtime/experimental';
import { check, runExample } from '../shared/example';
import nextPage, { type challengeCasesNextPageQuery } from './__generated__/challengeCasesNextPageQuery.graphql';
import type { challengeCases_challenge$key } from './__generated__/challengeCases_challenge.graphql';
import type { challengeCasesQuery as QueryType } from './__generated__/challengeCasesQuery.graphql';
import { challengeCases, challengeCasesQuery } from './challenge-cases';
import { newEnvironment } from './environment';

runExample(async (url) => {
  const environment = newEnvironment(url);
  const variables = { slug: 'data-silos' };
  // Hooks retain what they show; without React it is done by hand, else the store may drop it.
  environment.retain(createOperationDescriptor(getRequest(challengeCasesQuery), variables));

  const answer = await fetchQuery<QueryType>(environment, challengeCasesQuery, variables).toPromise();
  const challenge = answer?.challenge;
  check(challenge != null, 'there is a challenge "data-silos"');
  const key: challengeCases_challenge$key = challenge;
  const first = await waitForFragmentData(environment, challengeCases, key);
  check(first.caseStudies.edges.length === 3, 'the first page has three cases');

  const { endCursor, hasNextPage } = first.caseStudies.pageInfo;
  check(hasNextPage, 'there is a second page');
  const next = { id: challenge.id, cursor: endCursor, count: 3 };
  await fetchQuery<challengeCasesNextPageQuery>(environment, nextPage, next).toPromise();

  const both = await waitForFragmentData(environment, challengeCases, key);
  const names = both.caseStudies.edges.map(({ node }) => node.name.en);
  check(new Set(both.caseStudies.edges.map(({ node }) => node.id)).size === 6, 'six cases after the next page');
  console.log(`Two pages of cases that address "${both.name.en}": ${names.join('; ')}`);
});
