import { firstSaid, RankingError } from '../errors';
import { findMethod } from '../find-method';
import type { Recipe } from '../recipe.types';
import { tieRules } from '../rank/tie-rules';
import type { RankingTable } from '../table.types';
import { ALTERNATIVE_LISTS, withAlternative } from './alternatives';
import { ColumnCache } from './column-cache';
import { DrawRanks } from './draw-ranks';
import { type FactorAlternatives, factorAlternatives } from './factor-alternatives';
import { indicatorsOf } from './indicators-of';
import { PreparedData } from './prepared-data';
import { TermSizes } from './term-sizes';
import { TreeEvaluator } from './tree-evaluator';
import { drawReference, moveGoalposts } from './perturb-recipe';
import { perturbTable } from './perturb-table';
import { LEAVE_OUT, UNCERTAIN_FACTORS, type UncertainFactor, type UncertainInputs } from './uncertainty.types';
import { NoisyWeights } from './weight-noise';
import type { Sentence } from '../sentence';
import { tooFewScored } from './too-few-scored';

/** One way to compute the ranking, ready for any number of draws of its weights. */
interface Version {
  /** Of each of its units the place among all units; null = the same units. */
  readonly places: Int32Array | null;
  readonly orientation: 1 | -1;
  readonly evaluator: TreeEvaluator;
  readonly sizes: TermSizes;
  readonly weights: NoisyWeights;
  readonly ranks: DrawRanks;
}

/** What a draw is computed from. */
interface Drawn {
  readonly data: PreparedData;
  readonly recipe: Recipe;
}

/**
 * All the ways in which an uncertain recipe can be computed. A draw is named by one number from 0 to 1 for each factor
 * (see `UNCERTAIN_FACTORS`) and depends on nothing else, so that draws can be made in any order and anywhere.
 */
export class DrawSpace {
  readonly methodId: string;
  /** Every unit that the recipe selects, by id. */
  readonly units: readonly string[];
  /** The rank in the recipe itself, by unit; 0 = none. */
  readonly nominal: Float64Array;
  /** 2 where the tie rule gives half ranks, else 1. */
  readonly rankScale: 1 | 2;
  readonly factors: readonly FactorAlternatives[];
  /** Ranks of the last draw by unit, 0 = no score; equal groups mean equal scores. */
  ranks: Float64Array;
  groups: Int32Array;
  /** Scores of the last draw by unit; NaN = none. */
  scores: Float64Array;
  /** Why the last draw has no ranking; null where it has one. */
  problem: Sentence | null = null;
  /** Alternative that the last draw took, by factor. */
  readonly taken = new Int32Array(UNCERTAIN_FACTORS.length);
  private readonly data: PreparedData;
  private readonly cache = new ColumnCache();
  private readonly versions = new Map<string, Version>();
  private readonly rankings = new Map<number, DrawRanks>();
  private readonly spread: { readonly ranks: Float64Array; readonly groups: Int32Array; readonly scores: Float64Array };
  private readonly isPerturbed: boolean;
  private readonly indicators: readonly string[];

  /** @param inputs checked with `validateUncertainty`. @throws RankingError where an alternative cannot be computed. */
  constructor(
    private readonly recipe: Recipe,
    private readonly table: RankingTable,
    private readonly inputs: UncertainInputs,
  ) {
    this.data = new PreparedData(table);
    const own = this.data.own(this.columnsKey(), recipe);
    this.methodId = own.methodId;
    this.units = [...(recipe.units ?? table.units)].sort();
    const places = new Map(this.units.map((unit, place) => [unit, place]));
    this.nominal = new Float64Array(this.units.length);
    for (const [unit, rank] of own.ranks) this.nominal[places.get(unit)!] = rank;
    const ties = findMethod(tieRules, recipe.rank?.ties ?? 'COMPETITION');
    this.rankScale = Number.isInteger(ties.rank(0, 0, 2, 0)) ? 1 : 2;
    this.indicators = inputs.leaveOneOut ? indicatorsOf(recipe.tree) : [];
    this.factors = factorAlternatives(inputs, this.indicators);
    const size = this.units.length;
    this.spread = { ranks: new Float64Array(size), groups: new Int32Array(size), scores: new Float64Array(size) };
    this.scores = this.spread.scores;
    this.isPerturbed = Boolean(inputs.data) || Boolean(inputs.goalposts) || Boolean(inputs.reference);
    this.ranks = this.spread.ranks;
    this.groups = this.spread.groups;
    this.prepareWhole();
  }

  /** How many combinations of alternatives there are, where they are all that is uncertain; null where something is drawn. */
  get combinations(): number | null {
    if (this.inputs.weights || this.isPerturbed) return null;
    return this.factors.reduce((product, { labels }) => product * labels.length, 1);
  }

  /** The numbers by which `draw` makes one combination; that of the last factor changes first. */
  choose(combination: number, chosen: Float64Array): void {
    let rest = combination;
    for (let factor = this.factors.length - 1; factor >= 0; factor--) {
      const count = this.factors[factor]!.labels.length;
      chosen[factor] = ((rest % count) + 0.5) / count;
      rest = Math.floor(rest / count);
    }
  }

  /** Makes one draw: `ranks`, `groups`, `scores` and `taken` tell of it until the next. @param chosen 0..1 by factor. */
  draw(chosen: ArrayLike<number>): void {
    for (let factor = 0; factor < this.factors.length; factor++) {
      const count = this.factors[factor]!.labels.length;
      this.taken[factor] = Math.min(count - 1, Math.floor(chosen[factor]! * count));
    }
    const version = this.tryVersion(chosen);
    if (version === null) return this.showNone();
    const weights = version.weights.draw(chosen[0]!);
    const scores = version.evaluator.evaluate(weights);
    const sizes = version.sizes.canCancel ? version.sizes.compute(weights) : null;
    version.ranks.assign(scores, sizes, version.orientation);
    this.problem = null;
    if (version.ranks.scored >= 2) return this.show(version, scores);
    this.problem = tooFewScored(version.ranks.scored, this.takenNow());
    this.showNone();
  }

  /** What leaving an indicator out takes away can leave nothing to rank: then no unit has a score in the draw. */
  private tryVersion(chosen: ArrayLike<number>): Version | null {
    try {
      return this.isPerturbed ? this.prepare(this.perturbed(chosen)) : this.version();
    } catch (error) {
      if (!(error instanceof RankingError) || (this.taken[LEAVE_OUT] === 0 && !this.isPerturbed)) throw error;
      this.problem = firstSaid(error);
      return null;
    }
  }

  private takenNow(): string[] {
    return this.factors.flatMap(({ factor, labels }, index) =>
      this.taken[index] === 0 ? [] : [`${factor} ${labels[this.taken[index]!]}`],
    );
  }

  private showNone(): void {
    this.ranks = this.spread.ranks;
    this.groups = this.spread.groups;
    this.scores = this.spread.scores.fill(NaN);
    this.ranks.fill(0);
  }

  private show({ places, ranks }: Version, scores: Float64Array): void {
    this.scores = places ? this.spread.scores.fill(NaN) : scores;
    this.ranks = places ? this.spread.ranks : ranks.ranks;
    this.groups = places ? this.spread.groups : ranks.groups;
    if (!places) return;
    this.ranks.fill(0);
    for (let unit = 0; unit < places.length; unit++) {
      this.ranks[places[unit]!] = ranks.ranks[unit]!;
      this.groups[places[unit]!] = ranks.groups[unit]!;
      this.scores[places[unit]!] = scores[unit]!;
    }
  }

  /** Each combination that leaves no indicator out is computed once by the engine, so that those that cannot be fail here. */
  private prepareWhole(): void {
    const visit = (factor: number): void => {
      if (factor === LEAVE_OUT) return void this.version();
      for (let taken = 0; taken < this.factors[factor]!.labels.length; taken++) {
        this.taken[factor] = taken;
        visit(factor + 1);
      }
    };
    this.taken.fill(0);
    visit(1);
  }

  /** The version that `taken` names. */
  private version(): Version {
    const key = this.taken.join();
    const known = this.versions.get(key);
    if (known) return known;
    const made = this.prepare({ data: this.data, recipe: this.recipe });
    this.versions.set(key, made);
    return made;
  }

  /** Data and recipe of one draw, where those are uncertain themselves. */
  private perturbed(chosen: ArrayLike<number>): Drawn {
    const { data, goalposts, reference } = this.inputs;
    const seed = (factor: UncertainFactor): number =>
      Math.floor(chosen[UNCERTAIN_FACTORS.indexOf(factor)]! * 0x1_0000_0000);
    const noisy = data ? perturbTable(this.table, data, seed('DATA')) : this.table;
    const recipe = goalposts ? moveGoalposts(this.recipe, goalposts, seed('GOALPOSTS')) : this.recipe;
    if (!reference) return { data: new PreparedData(noisy), recipe };
    const { view, peers } = this.table;
    const set = { ALL: this.units, VIEW: view ?? this.units, PEERS: peers ?? [] }[recipe.referenceSet ?? 'ALL'];
    const drawn = drawReference(set, reference, seed('REFERENCE'));
    // Under VIEW only the units in view are ranked at all.
    const units = recipe.referenceSet === 'VIEW' ? { units: this.units.filter((unit) => set.includes(unit)) } : {};
    return {
      data: new PreparedData({ ...noisy, peers: drawn }),
      recipe: { ...recipe, ...units, referenceSet: 'PEERS' },
    };
  }

  /** What `taken` says about the columns, before they are combined. */
  private columnsKey(): string {
    const early = ALTERNATIVE_LISTS.filter(({ of }) => of !== 'BRANCH');
    return early.map(({ factor }) => this.taken[UNCERTAIN_FACTORS.indexOf(factor)]).join();
  }

  private prepare({ data, recipe: given }: Drawn): Version {
    let recipe = given;
    for (const list of ALTERNATIVE_LISTS) {
      const taken = this.taken[UNCERTAIN_FACTORS.indexOf(list.factor)]!;
      if (taken > 0) recipe = withAlternative(recipe, list, this.inputs[list.field]![taken - 1]!);
    }
    const columns = this.columnsKey();
    const left = this.taken[LEAVE_OUT]!;
    const made = left === 0 ? data.whole(columns, recipe) : data.without(columns, recipe, this.indicators[left - 1]!);
    const { tree, origins, units, frame, leavesGaps, normalised } = made;
    const branchMinimumShare = recipe.screen?.branchMinimumShare ?? 0;
    const input = { tree, leaves: normalised, frame, leavesGaps, branchMinimumShare, cache: this.cache };
    const evaluator = new TreeEvaluator(input);
    return {
      places: this.placesOf(units),
      orientation: tree.orientation,
      evaluator,
      sizes: new TermSizes(tree, evaluator.columns, this.cache),
      weights: new NoisyWeights(tree, origins, this.inputs.weights ?? null),
      ranks: this.ranksOf(units.length),
    };
  }

  /** Shared by versions of the same size: only the one that is drawn writes to it. */
  private ranksOf(size: number): DrawRanks {
    const { decimals, ties } = this.recipe.rank ?? {};
    const known =
      this.rankings.get(size) ?? new DrawRanks(size, decimals ?? null, findMethod(tieRules, ties ?? 'COMPETITION'));
    this.rankings.set(size, known);
    return known;
  }

  private placesOf(units: readonly string[]): Int32Array | null {
    if (units.length === this.units.length) return null;
    const places = new Map(this.units.map((unit, place) => [unit, place]));
    return Int32Array.from(units, (unit) => places.get(unit)!);
  }
}
