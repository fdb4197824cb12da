import { RankingError } from './errors';
import { policyFor } from './policy-for';
import type { UnrankedUnit } from './result.types';
import { dropUnits, type RankingState } from './state';
import type { StepName } from './step-names';
import { steps } from './steps';
import type { UndefinedValue } from './undefined-value';

/** Raw values are known from here on; what turns out to be undefined later becomes a gap in them. */
const GIVEN = steps.findIndex(({ name }) => name === 'DENOMINATE');

/** Scales are known from here on. What comes later depends on the weights, what came before does not. */
const SCALED = steps.findIndex(({ name }) => name === 'NORMALISE');

/** A run between two steps. */
export interface Walk {
  readonly state: RankingState;
  /** The place of the last step that was run. */
  readonly place: number;
  /** The state at GIVEN, to which a run goes back. */
  readonly given: RankingState;
}

type Seen = (step: StepName, state: RankingState) => void;

/**
 * Runs the steps up to and including one. A value that a later step cannot compute (a logarithm of a negative number) is a gap
 * from the start: the steps are run again with the gap in its place, so that screen, policy and scales all see it, until
 * nothing undefined is left.
 * @param seen is told of each step; when steps are run again, again.
 * @throws RankingError for an undefined value without a policy, and whatever the steps throw.
 */
export function runSteps(start: RankingState, last: StepName, seen: Seen = () => undefined): RankingState {
  const end = steps.findIndex(({ name }) => name === last);
  return walk({ state: start, place: -1, given: start }, end, seen).state;
}

/** Runs the steps that no weight has to do with. @throws RankingError as `runSteps` */
export function runToScales(start: RankingState): Walk {
  return walk({ state: start, place: -1, given: start }, SCALED);
}

/** Runs the steps after those. @throws RankingError as `runSteps` */
export function runFromScales(scaled: Walk): RankingState {
  return walk(scaled, steps.length - 1).state;
}

function walk(from: Walk, end: number, seen: Seen = () => undefined): Walk {
  let { state, given } = from;
  for (let place = from.place + 1; place <= end; place++) {
    const { name, run } = steps[place]!;
    state = run(state);
    throwWithoutPolicy(state);
    if (place <= GIVEN) state = known(state);
    if (place === GIVEN) given = state;
    if (place > GIVEN && state.found.length > 0) {
      const next = withGaps(given, state);
      if (next !== given) {
        state = given = next;
        place = GIVEN;
        continue;
      }
      state = known(state);
    }
    seen(name, state);
  }
  return { state, place: end, given };
}

function throwWithoutPolicy(state: RankingState): void {
  const problems = state.found.filter(({ path }) => policyFor(state, path) === null).map(({ problem }) => problem);
  if (problems.length > 0) throw new RankingError(problems);
}

function known(state: RankingState): RankingState {
  return state.found.length === 0
    ? state
    : { ...state, found: [], undefinedValues: [...state.undefinedValues, ...state.found] };
}

/**
 * The state before the gaps were known with those that the steps have found. A value that was filled in and a branch cannot
 * become gaps again: their units leave, unless the policy leaves gaps as they are. The same state where that is all.
 */
function withGaps(given: RankingState, { found, units, raw, ...state }: RankingState): RankingState {
  const gaps = new Map<number, Map<string, UndefinedValue>>();
  const dropped = new Map<string, UnrankedUnit>();
  const places = new Map(units.map((unit, place) => [unit, place]));
  for (const each of found) {
    const { unit, leaf, path, problem, ofScale } = each;
    if (ofScale) continue;
    if (leaf !== null && !Number.isNaN(raw[leaf]![places.get(unit)!]!)) {
      gaps.set(leaf, (gaps.get(leaf) ?? new Map<string, UndefinedValue>()).set(unit, each));
    } else if (policyFor(state, path)?.action !== 'LEAVE') {
      dropped.set(unit, { unit, reason: 'EXCLUDED_FOR_GAP', message: problem.said });
    }
  }
  if (gaps.size === 0 && dropped.size === 0) return given;
  const masked = given.raw.map((column, leaf) => {
    const of = gaps.get(leaf);
    return of ? column.map((value, unit) => (of.has(given.units[unit]!) ? NaN : value)) : column;
  });
  const newly = found.filter(({ unit, leaf }) => dropped.has(unit) || (leaf !== null && gaps.get(leaf)?.has(unit)));
  const next = { ...given, raw: masked, values: masked, undefinedValues: [...given.undefinedValues, ...newly] };
  return dropUnits(next, [...dropped.values()]);
}
