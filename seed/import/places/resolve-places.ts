import { type NamedNode, nameService, type NameService } from '../../../src/names';
import { findByCode, findCountries, isAggregate, splitPlace, withContext } from '../../../src/names';
import { type Place, problemAt, type Problem } from '../../problem';
import { PLACE_KINDS, type PlaceKind } from '../../places';
import type { PrintedPlace } from '../score';
import { NewPlaces, type NewPlace } from './new-places';
import { placeLabel } from './place-label';

export interface PlaceRules {
  readonly kind: PlaceKind;
  readonly makeNew: boolean;
  readonly keepAggregates: boolean;
  /** True where the codes belong to a register whose codes our places carry; numbers of another register tell no places apart. */
  readonly areCodesKnown: boolean;
  /** Printed name, or name with context -> slug, `new`, or `leave out`. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What became of a place of the table. */
export type PlaceOutcome =
  | { readonly status: 'found'; readonly id: string; readonly by: string }
  | { readonly status: 'new'; readonly place: NewPlace; readonly nearest: readonly string[] }
  | { readonly status: 'left out'; readonly why: string }
  | { readonly status: 'unresolved'; readonly nearest: readonly string[] };

export interface ResolvedPlaces {
  /** Label -> outcome, in the order of the table. */
  readonly outcomes: ReadonlyMap<string, PlaceOutcome>;
  readonly newPlaces: readonly NewPlace[];
  readonly problems: readonly Problem[];
}

/** Looks up every place of a table once; each that cannot be placed is one problem, however often it stands. */
export function resolvePlaces(
  printed: Iterable<{ place: PrintedPlace; at: Place }>,
  nodes: readonly NamedNode[],
  rules: PlaceRules,
): ResolvedPlaces {
  const all = [...printed];
  const resolver = new PlaceResolver(nodes, {
    ...rules,
    areCodesKnown: rules.areCodesKnown || all.some(({ place }) => isCodeOf(nodes, place.code)),
  });
  const outcomes = new Map<string, PlaceOutcome>();
  for (const { place, at } of all) {
    const label = placeLabel(place);
    if (!outcomes.has(label)) outcomes.set(label, resolver.resolve(place, label, at));
  }
  return { outcomes, newPlaces: resolver.made.finish(), problems: resolver.problems };
}

class PlaceResolver {
  readonly problems: Problem[] = [];
  readonly made: NewPlaces;
  private readonly names: NameService;

  constructor(
    private readonly nodes: readonly NamedNode[],
    private readonly rules: PlaceRules,
  ) {
    this.names = nameService(nodes);
    this.made = new NewPlaces(nodes, rules.kind);
  }

  resolve(place: PrintedPlace, label: string, at: Place): PlaceOutcome {
    const { kind, renamed, keepAggregates } = this.rules;
    const told = renamed.get(label) ?? renamed.get(place.name);
    if (told !== undefined) return this.told(place, told, label, at);
    const byName = this.names.find({ ...place, kind });
    const byCode = place.code === null ? null : this.byCode(place.code);
    if (byName.status === 'found' && byCode !== null && byCode !== byName.id) {
      return this.unresolved(
        label,
        at,
        [byName.id, byCode],
        `is ${byName.id} by its name and ${byCode} by its code ${place.code}`,
      );
    }
    if (byCode !== null) return { status: 'found', id: byCode, by: 'code' };
    if (byName.status === 'found' && !this.hasOtherCode(byName.id, place.code))
      return { status: 'found', id: byName.id, by: byName.by };
    if (byName.status === 'shared')
      return this.unresolved(label, at, byName.ids, `is the name of ${byName.ids.join(' and ')}`);
    if (!keepAggregates && this.isAggregate(place))
      return { status: 'left out', why: 'it stands for several places together' };
    return (
      this.otherKind(place, label, at) ??
      this.unknown(place, label, at, byName.status === 'elsewhere' ? byName.ids : [])
    );
  }

  private told(place: PrintedPlace, told: string, label: string, at: Place): PlaceOutcome {
    if (told === 'leave out') return { status: 'left out', why: 'the person says so' };
    if (told === 'new') return this.makeNew(place);
    const id = told.includes(':') ? told : `${this.rules.kind}:${told}`;
    if (this.nodes.some((node) => node.id === id)) return { status: 'found', id, by: 'the person says so' };
    if (this.rules.makeNew && id.startsWith(`${this.rules.kind}:`))
      return this.makeNew(place, id.slice(id.indexOf(':') + 1));
    return this.unresolved(
      label,
      at,
      this.names.nearest(told, this.rules.kind),
      `is said to be ${id}, which there is not`,
    );
  }

  private makeNew(place: PrintedPlace, slug?: string): PlaceOutcome {
    const nearest = this.names.nearest(splitPlace(place.name)?.name ?? place.name, this.rules.kind, 1);
    return { status: 'new', place: this.made.add(place, slug), nearest };
  }

  private byCode(code: string): string | null {
    // Our own files name places by their ids.
    if (this.nodes.some(({ id }) => id === code)) return code;
    const found = this.names.find({ name: code, kind: this.rules.kind });
    return found.status === 'found' && (found.by === 'code' || (found.by === 'country' && findByCode(code) !== null))
      ? found.id
      : null;
  }

  /** A number of a register that the place has another one of. */
  private hasOtherCode(id: string, code: string | null): boolean {
    if (code === null || !this.rules.areCodesKnown || !/^\d+$/.test(code)) return false;
    const codes = (this.nodes.find((node) => node.id === id)?.codes ?? []).filter(
      (each) => /^\d+$/.test(each) && each.length >= 5,
    );
    return code.length >= 5 && codes.length > 0 && !codes.includes(code);
  }

  private isAggregate({ name, code }: PrintedPlace): boolean {
    if (findCountries(name).length > 0) return false;
    return isAggregate(name) || (code !== null && findByCode(code) === null && isAggregate(code));
  }

  /** A country in a table of cities is no new city. */
  private otherKind(place: PrintedPlace, label: string, at: Place): PlaceOutcome | null {
    const { kind } = this.rules;
    const others = PLACE_KINDS.filter((each) => each !== kind).flatMap((each) => {
      const found = this.names.find({ name: place.name, kind: each });
      return found.status === 'found' ? [found.id] : [];
    });
    const country =
      kind !== 'country' && place.name.length > 3 && place.country === null ? findCountries(place.name) : [];
    const [id = country[0] === undefined ? undefined : `the country ${country[0].en}`] = others;
    // A city may be called like its province; a province in a table of cities names no province beside itself.
    const isNamesake = id?.startsWith('region:') === true && place.region !== null;
    if (id === undefined || isNamesake || (kind === 'region' && id.startsWith('city:'))) return null;
    const ways = others.length > 0 ? `--rename "${label}=${id}" takes it, ` : '';
    const message = `${JSON.stringify(label)} is ${id} and no ${kind}: ${ways}--rename "${label}=new" makes a ${kind} of this name, --rename "${label}=leave out" leaves its rows out.`;
    this.problems.push(problemAt(at, 'unknown-slug', message));
    return { status: 'unresolved', nearest: others };
  }

  private unknown(place: PrintedPlace, label: string, at: Place, elsewhere: readonly string[]): PlaceOutcome {
    const { kind, makeNew } = this.rules;
    const nearest = this.names.nearest(place.name, kind).filter((id) => !elsewhere.includes(id));
    const not =
      elsewhere.length === 0
        ? ''
        : ` ${elsewhere.join(' and ')} has this name and does not lie in ${surroundings(place)}.`;
    if (kind === 'country') {
      const known = findCountries(place.name);
      if (known.length > 1)
        return this.unresolved(
          label,
          at,
          [],
          `is the name of ${known.map(({ en, alpha3 }) => `${en} (${alpha3})`).join(' and ')}`,
        );
      if (known.length === 0 && /^[A-Z]{2,3}$/.test(place.name))
        return this.unresolved(label, at, nearest, 'is the code of no country of ISO 3166-1');
    }
    if (makeNew) return this.makeNew(place);
    const message = `no ${kind} has the name ${JSON.stringify(label)}.${not} Write --rename "${label}=slug" for one that there is; in place of the slug, new makes it and leave out passes over it. --new-places makes all that there are not; --save-plan lists them to be settled one by one.`;
    this.problems.push(problemAt(at, 'unknown-slug', message, nearest.length === 0 ? null : nearest.join(', ')));
    return { status: 'unresolved', nearest: [...nearest, ...elsewhere] };
  }

  private unresolved(label: string, at: Place, nearest: readonly string[], what: string): PlaceOutcome {
    const [first] = nearest;
    const message = `${JSON.stringify(label)} ${what}. Say which is meant: --rename "${label}=${first ?? 'slug'}".`;
    this.problems.push(problemAt(at, 'unknown-slug', message));
    return { status: 'unresolved', nearest };
  }
}

function isCodeOf(nodes: readonly NamedNode[], code: string | null): boolean {
  return code !== null && nodes.some(({ codes }) => codes?.includes(code) === true);
}

/** What stands beside the name and behind its comma. */
function surroundings(place: PrintedPlace): string {
  const parts = splitPlace(place.name);
  const { country, region } = parts === null ? place : withContext(place, parts);
  return [region, country].filter((each) => each !== null).join(', ');
}
