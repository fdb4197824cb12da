import type { Scope } from '../scope';
import type { ObservationRow } from '../../snapshot';
import type { Text } from '../../graph/graph-data.types';
import type { ComparedMeasure, Profile } from '../../graph/measures';
import { similarCities, type LikenessBasis, type SimilarCity } from '../../graph/similar-cities';
import { emptyView, type EmptyView } from './empty-view';
import { GraphArguments } from './graph-arguments';
import type { NodeOrNull } from './graph-scope';
import { graphSnapshot, type GraphSnapshot } from './graph-snapshot';
import { ReasonView } from './related-nodes';
import { sixDigits } from './six-digits';

export interface SimilarCitiesRequest {
  readonly by: LikenessBasis;
  readonly first: number | null | undefined;
  readonly editorial: boolean;
}

/** The cities most like one. */
export function citiesLike(scope: Scope, cityId: string, request: SimilarCitiesRequest): SimilarCitiesView {
  const snapshot = graphSnapshot(scope.data, request.editorial);
  const given = new GraphArguments(snapshot.graph);
  const first = given.within('first', request.first, { least: 1, most: 100, default: 5 });
  given.throwIfAny();
  const { by } = request;
  const { cities, empty } = similarCities(snapshot.graph, snapshot.measures, cityId, { by, first });
  return { entries: cities.map((each) => new SimilarCityView(scope, snapshot, cityId, each)), ...emptyView(empty) };
}

export interface SimilarCitiesView extends EmptyView {
  readonly entries: readonly SimilarCityView[];
}

export class SimilarCityView {
  readonly deeds: number;
  readonly numbers: number | null;

  constructor(
    private readonly scope: Scope,
    private readonly snapshot: GraphSnapshot,
    private readonly of: string,
    private readonly found: SimilarCity,
  ) {
    this.deeds = sixDigits(found.deeds);
    this.numbers = found.numbers === null ? null : sixDigits(found.numbers);
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
