import { LazyRow, type RowSource } from './lazy-row';
import type { AssignedRank } from '../rank/assign-ranks';
import type { RankedUnit } from '../result.types';

/** The rows of a result, each made when it is first asked for. */
export class RowList {
  private readonly made: RankedUnit[] = [];
  private places: ReadonlyMap<string, number> | undefined;
  private isWhole = false;

  /** @param source null where there are no rows yet */
  constructor(
    private readonly ranks: readonly AssignedRank[] = [],
    private readonly source: RowSource | null = null,
  ) {}

  get length(): number {
    return this.ranks.length;
  }

  at(index: number): RankedUnit {
    return (this.made[index] ??= this.make(index));
  }

  all(): readonly RankedUnit[] {
    if (!this.isWhole) for (let index = 0; index < this.ranks.length; index++) this.at(index);
    this.isWhole = true;
    return this.made;
  }

  private make(index: number): RankedUnit {
    const assigned = this.ranks[index];
    if (assigned === undefined || this.source === null) throw new RangeError(`there is no row ${index}`);
    this.places ??= new Map(this.source.state.units.map((unit, place) => [unit, place]));
    return new LazyRow(this.source, assigned, this.places.get(assigned.unit)!);
  }
}
