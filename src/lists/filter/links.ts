import type { NodeKind } from '../../entities/vocabulary';
import type { Snapshot } from '../../snapshot';
import type { Hop } from '../../snapshot/hop';
import type { FieldValues, MemberField, Test } from './field';
import { nodeName } from './fields';
import { anyMember, wantedValues } from './membership';

/**
 * The nodes at the far end of a chain of links; with several chains, any of them.
 * With `tree`, whatever is part of a given node counts as that node: traffic finds what addresses traffic congestion.
 */
export function along(
  kinds: readonly NodeKind[],
  chains: readonly (readonly Hop[])[],
  { tree = false }: { readonly tree?: boolean } = {},
): MemberField {
  const nearEnds = (data: Snapshot, ids: readonly string[]): Set<number> => {
    const given = identitiesOf(data, ids);
    const far = tree ? data.withParts(given) : given;
    return union(chains.map((hops) => walkBack(data, hops, far)));
  };
  return {
    takes: 'ids',
    kinds,
    test: (data, members) =>
      anyMember(
        {
          isOneOf: (ids) => isIn(data, nearEnds(data, ids)),
          isNull: () => {
            const values = chainValues(data, chains);
            return (place) => !hasAny(values, place, (identity) => nodeName(data, identity, kinds) !== null);
          },
        },
        members,
      ),
    among: (data, members) => {
      const ids = wantedValues(members);
      return ids && placesOf(data, nearEnds(data, ids));
    },
    values: (data) => {
      const values = chainValues(data, chains);
      return {
        each: tree ? withAllAbove(data, values) : values,
        nameOf: (identity) => nodeName(data, identity, kinds),
      };
    },
  };
}

/** What the row is part of, at any depth, itself included; `isNull` where it is part of nothing of its kind. */
export function partOf(kinds: readonly NodeKind[]): MemberField {
  const below = (data: Snapshot, ids: readonly string[]): Set<number> => data.withParts(identitiesOf(data, ids));
  return {
    takes: 'ids',
    kinds,
    test: (data, members) =>
      anyMember(
        {
          isOneOf: (ids) => isIn(data, below(data, ids)),
          isNull: () => {
            const values = chainValues(data, [[out('PART_OF')]]);
            return (place) => !hasAny(values, place, (identity) => nodeName(data, identity, kinds) !== null);
          },
        },
        members,
      ),
    among: (data, members) => {
      const ids = wantedValues(members);
      return ids && placesOf(data, below(data, ids));
    },
  };
}

export function out(type: Hop['type']): Hop {
  return { type, direction: 'out' };
}

export function into(type: Hop['type']): Hop {
  return { type, direction: 'in' };
}

function identitiesOf(data: Snapshot, ids: readonly string[]): Set<number> {
  const { table } = data.view('node');
  return new Set(ids.map((id) => table.find(id)).filter((identity) => identity >= 0));
}

function isIn(data: Snapshot, identities: ReadonlySet<number>): Test {
  const { table } = data.view('node');
  return (place) => identities.has(table.identityOf(place));
}

function placesOf(data: Snapshot, identities: ReadonlySet<number>): number[] {
  const view = data.view('node');
  return [...identities].map((identity) => view.placeOf(identity)).filter((place) => place >= 0);
}

/** The nodes from which a chain leads to one of some nodes, found from the far end. */
function walkBack(data: Snapshot, hops: readonly Hop[], far: ReadonlySet<number>): ReadonlySet<number> {
  return hops.reduceRight<ReadonlySet<number>>((set, { type, direction }) => {
    const back: Hop = { type, direction: direction === 'out' ? 'in' : 'out' };
    const near = new Set<number>();
    for (const identity of set) data.farEnds(identity, back, (each) => void near.add(each));
    return near;
  }, far);
}

/** Calls back with each far end of a row, once for each. */
function chainValues(data: Snapshot, chains: readonly (readonly Hop[])[]): FieldValues['each'] {
  const { table } = data.view('node');
  const [only = []] = chains;
  const [hop] = only;
  // One hop needs no set: a link of a type leads to a node once, or rarely twice with different roles.
  const isOneHop = chains.length === 1 && only.length === 1 && hop !== undefined;
  return (place, visit) => {
    const seen = new Set<number>();
    const once = (identity: number): void => {
      if (seen.has(identity)) return;
      seen.add(identity);
      visit(identity);
    };
    const identity = table.identityOf(place);
    if (isOneHop) data.farEnds(identity, hop, once);
    else for (const hops of chains) walk(data, identity, hops, 0, once);
  };
}

function walk(data: Snapshot, from: number, hops: readonly Hop[], at: number, visit: (identity: number) => void): void {
  const hop = hops[at];
  if (hop === undefined) visit(from);
  else data.farEnds(from, hop, (next) => walk(data, next, hops, at + 1, visit));
}

/** Whatever a far end is part of counts too, as it does in the filter. */
function withAllAbove(data: Snapshot, each: FieldValues['each']): FieldValues['each'] {
  const above = new Map<number, readonly number[]>();
  const aboveOf = (identity: number): readonly number[] => {
    const known = above.get(identity);
    if (known !== undefined) return known;
    const found = [...data.withWholes(identity)];
    above.set(identity, found);
    return found;
  };
  return (place, visit) => {
    const seen = new Set<number>();
    each(place, (identity) => {
      for (const whole of aboveOf(identity)) {
        if (!seen.has(whole)) visit(whole);
        seen.add(whole);
      }
    });
  };
}

function hasAny(each: FieldValues['each'], place: number, isWanted: (identity: number) => boolean): boolean {
  let found = false;
  each(place, (identity) => {
    found ||= isWanted(identity);
  });
  return found;
}

function union(sets: readonly ReadonlySet<number>[]): Set<number> {
  return new Set(sets.flatMap((set) => [...set]));
}
