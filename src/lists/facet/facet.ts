import { BadUserInputError } from '../../errors';
import { labelOfField } from '../../labels/field-labels';
import type { Label } from '../../labels/label';
import type { NodeRow } from '../../snapshot';
import type { ValueCount } from './count-values';

/** A choice as it is shown. */
export interface ShownChoice {
  readonly value: string;
  /** Null where the value is a word of a vocabulary and no node. */
  readonly node: NodeRow | null;
  /** Null where the value is no word of a vocabulary. */
  readonly word: Label | null;
}

/** One value of a field and how many of the list have it. */
export interface Bucket extends ShownChoice {
  readonly count: number;
  readonly isSelected: boolean;
}

interface FacetParts {
  /** The values and how many have each, the most frequent first. */
  counts(): readonly ValueCount[];
  readonly chosen: ReadonlySet<string>;
  show(member: string): ShownChoice;
}

/** The choices of one field. They are counted only when they are selected, and then once. */
export class Facet {
  private counted: readonly ValueCount[] | undefined;

  constructor(
    readonly field: string,
    private readonly parts: FacetParts,
  ) {}

  get label(): Label {
    return labelOfField(this.field);
  }

  /** The most frequent choices, and behind them those selected that are not among these. */
  buckets(first: number): Bucket[] {
    const { chosen, show } = this.parts;
    return this.shown(first).map(({ value, count }) =>
      // What is shown reads its node when asked, so it is not copied.
      Object.assign(Object.create(show(value)) as ShownChoice, { count, isSelected: chosen.has(value) }),
    );
  }

  otherCount(first: number): number {
    const shown = new Set(this.shown(first).map(({ value }) => value));
    return this.counts().filter(({ value }) => !shown.has(value)).length;
  }

  private shown(first: number): readonly ValueCount[] {
    if (first < 1 || first > MAX_BUCKETS) {
      const reason = `must be between 1 and ${MAX_BUCKETS}`;
      throw new BadUserInputError({ code: 'OUT_OF_RANGE', path: 'first', value: first, reason });
    }
    const counts = this.counts();
    const shown = counts.slice(0, first);
    const named = new Set(shown.map(({ value }) => value));
    const countOf = (value: string): number => counts.find((each) => each.value === value)?.count ?? 0;
    const selected = [...this.parts.chosen].filter((value) => !named.has(value));
    return [...shown, ...selected.map((value) => ({ value, count: countOf(value) }))];
  }

  private counts(): readonly ValueCount[] {
    return (this.counted ??= this.parts.counts());
  }
}

const MAX_BUCKETS = 50;
