/** A question about the graph and the answer that a person has judged. */
export interface Golden {
  readonly question: string;
  readonly ask:
    | 'related'
    | 'paths'
    | 'compareCities'
    | 'compareCaseStudies'
    | 'similarCities'
    | 'similarInNumbers'
    | 'recommendCaseStudies'
    | 'cityNeeds';
  /** Ids; of `similarCities` a slug. */
  readonly of: readonly string[];
  /** How many; 3 when left out. */
  readonly first?: number;
  /** Line by line: what was found and the first reason, in English and in Chinese. */
  readonly answer: readonly string[];
}
