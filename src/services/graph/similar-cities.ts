import type { Scope } from '../scope';
import type { ObservationRow } from '../../snapshot';
import type { Text } from '../../graph/graph-data.types';
import type { ComparedMeasure, Profile } from '../../graph/measures';
import { similarCities, type SimilarCity } from '../../graph/similar-cities';
import { GraphArguments } from './graph-arguments';
import type { NodeOrNull } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { ReasonView } from './related-nodes';
import { sixDigits } from './six-digits';

/** The cities most like one. */
export function citiesLike(scope: Scope, cityId: string, first: number | null | undefined): SimilarCityView[] {
  const snapshot = graphSnapshot(scope.data);
  const given = new GraphArguments(snapshot.graph);
  const count = given.within('first', first, { least: 1, most: 100, default: 5 });
  given.throwIfAny();
  // A city that came in after the graph was built is like none yet.
  if (!snapshot.graph.indexOf.has(cityId)) return [];
  const found = similarCities(snapshot.graph, snapshot.measures, cityId, count);
  return found.map((each) => new SimilarCityView(scope, snapshot, cityId, each));
}

export class SimilarCityView {
  readonly score: number;
  readonly sharedPart: number;
  readonly profilePart: number;

  constructor(
    private readonly scope: Scope,
    private readonly snapshot: GraphSnapshot,
    private readonly of: string,
    private readonly found: SimilarCity,
  ) {
    this.score = sixDigits(found.score);
    this.sharedPart = sixDigits(found.sharedPart);
    this.profilePart = sixDigits(found.profilePart);
  }

  get city(): NodeOrNull {
    return this.scope.data.node(this.found.id);
  }

  get reasons(): readonly ReasonView[] {
    return this.found.reasons.map((reason) => new ReasonView(this.scope, reason));
  }

  get profile(): ProfileView | null {
    const { profile, id } = this.found;
    return profile && new ProfileView(this.scope, this.snapshot, profile, [this.of, id]);
  }
}

/** What is measured of two cities, side by side. */
export class ProfileView {
  readonly similarity: number;
  readonly known: number;
  readonly text: Text;

  constructor(
    private readonly scope: Scope,
    private readonly snapshot: GraphSnapshot,
    private readonly profile: Profile,
    private readonly cities: readonly [string, string],
  ) {
    this.similarity = sixDigits(profile.similarity);
    this.known = profile.known;
    this.text = profile.text;
  }

  get compared(): readonly ComparedIndicator[] {
    return this.profile.compared.map((each) => this.row(each));
  }

  private row({ indicator, difference }: ComparedMeasure): ComparedIndicator {
    const [first, second] = this.cities.map((city) => this.snapshot.observation(indicator, city));
    const { data } = this.scope;
    return {
      difference: sixDigits(difference),
      first: first ?? null,
      second: second ?? null,
      get indicator() {
        return data.node(indicator);
      },
    };
  }
}

export interface ComparedIndicator {
  readonly indicator: NodeOrNull;
  readonly first: ObservationRow | null;
  readonly second: ObservationRow | null;
  readonly difference: number;
}
