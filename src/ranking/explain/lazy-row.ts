import type { AssignedRank } from '../rank/assign-ranks';
import type { Contribution, CriterionPlace, ImputedValue, RankedUnit } from '../result.types';
import type { RankingState } from '../state';
import { contributions } from './contributions';
import type { Profile } from './criterion-places';
import { estimatedShare } from './estimated-share';

/** What the rows of one result share. */
export interface RowSource {
  readonly state: RankingState;
  readonly scores: Float64Array;
  /** For each unit the number of its criteria with a given value. */
  readonly given: Uint16Array;
  readonly profileOf: (unit: number) => Profile;
}

/**
 * A row whose explanation is made when it is first read: of 2,000 rows a caller opens a page. The getters are the row's
 * own, so that structuredClone (to another thread), JSON and a spread copy plain data; they are shared functions, since
 * getters in an object literal would cost six times as much for each row.
 */
export class LazyRow implements RankedUnit {
  readonly unit: string;
  readonly rank: number;
  readonly rankInView: number;
  readonly tied: boolean;
  readonly score: number;
  readonly coverage: number;
  readonly estimatedShare: number;
  readonly imputed: readonly ImputedValue[];
  declare readonly contributions: readonly Contribution[];
  declare readonly strengths: readonly CriterionPlace[];
  declare readonly weaknesses: readonly CriterionPlace[];

  readonly #source: RowSource;
  readonly #place: number;
  #contributions: readonly Contribution[] | undefined;
  #profile: Profile | undefined;

  /** @param place of the unit in the run. */
  constructor(source: RowSource, { unit, rank, tied }: AssignedRank, place: number) {
    const { state } = source;
    this.unit = unit;
    this.rank = rank;
    this.rankInView = state.ranksInView.get(unit)!;
    this.tied = tied;
    this.score = source.scores[place]!;
    this.coverage = source.given[place]! / state.raw.length;
    this.estimatedShare = estimatedShare(state, place);
    this.imputed = state.imputed.get(unit) ?? [];
    this.#source = source;
    this.#place = place;
    Object.defineProperty(this, 'contributions', LazyRow.#explained);
    Object.defineProperty(this, 'strengths', LazyRow.#strong);
    Object.defineProperty(this, 'weaknesses', LazyRow.#weak);
  }

  static readonly #explained = own((row) => (row.#contributions ??= contributions(row.#source.state, row.#place)));
  static readonly #strong = own((row) => row.#profiled().strengths);
  static readonly #weak = own((row) => row.#profiled().weaknesses);

  #profiled(): Profile {
    return (this.#profile ??= this.#source.profileOf(this.#place));
  }
}

function own(read: (row: LazyRow) => unknown): PropertyDescriptor & ThisType<LazyRow> {
  return {
    enumerable: true,
    get() {
      return read(this);
    },
  };
}
