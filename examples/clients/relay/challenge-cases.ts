import { graphql } from 'relay-runtime';

export const challengeCasesQuery = graphql`
  query challengeCasesQuery($slug: String!) {
    challenge(slug: $slug) {
      id
      ...challengeCases_challenge
    }
  }
`;

/** In React: usePaginationFragment(challengeCases, challenge). The compiler writes the query for the next page. */
export const challengeCases = graphql`
  fragment challengeCases_challenge on Challenge
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" })
  @refetchable(queryName: "challengeCasesNextPageQuery") {
    name {
      en
    }
    caseStudies(first: $count, after: $cursor) @connection(key: "challengeCases_caseStudies") {
      edges {
        node {
          id
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
`;
