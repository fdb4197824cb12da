import type { Snapshot } from '../../snapshot';

/** To which city, country and domain each node of a version belongs, and how well it is supported. Kept once asked for. */
export class Belonging {
  readonly citiesOf: (identity: number) => readonly string[];
  readonly countriesOf: (identity: number) => readonly string[];
  readonly domainsOf: (identity: number) => readonly string[];
  readonly gradesOf: (identity: number) => readonly string[];

  constructor(data: Snapshot) {
    const cities = kept((identity) => citiesOf(data, identity));
    const idsOf = (identities: Iterable<number>): string[] =>
      [...identities].flatMap((identity) => data.nodeAt(identity)?.id ?? []);
    this.citiesOf = kept((identity) => idsOf(cities(identity)));
    this.countriesOf = kept((identity) => idsOf(countriesOf(data, identity, cities(identity))));
    this.domainsOf = kept((identity) => idsOf(domainsOf(data, identity)));
    this.gradesOf = kept((identity) => gradesOf(data, identity));
  }
}

function kept<Value>(make: (identity: number) => Value): (identity: number) => Value {
  const known = new Map<number, Value>();
  return (identity) => {
    const found = known.get(identity);
    if (found !== undefined) return found;
    const made = make(identity);
    known.set(identity, made);
    return made;
  };
}

/** Itself, those that it links to, or in which the place lies that it links to. Twin cities do not belong to each other. */
function citiesOf(data: Snapshot, identity: number): ReadonlySet<number> {
  const found = new Set(data.kindOf(identity) === 'city' ? [identity] : []);
  for (const { type, toIdentity } of data.linksFrom(identity)) {
    if (data.kindOf(toIdentity) === 'city' && type !== 'COOPERATES_WITH') found.add(toIdentity);
    if (data.kindOf(toIdentity) !== 'region') continue;
    for (const whole of data.linksFrom(toIdentity, 'PART_OF')) {
      if (data.kindOf(whole.toIdentity) === 'city') found.add(whole.toIdentity);
    }
  }
  return found;
}

/** Itself, those of its cities, and those that it links to. */
function countriesOf(data: Snapshot, identity: number, cities: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set(data.kindOf(identity) === 'country' ? [identity] : []);
  for (const city of cities) for (const { toIdentity } of data.linksFrom(city, 'IN_COUNTRY')) found.add(toIdentity);
  for (const { toIdentity } of data.linksFrom(identity)) {
    if (data.kindOf(toIdentity) === 'country') found.add(toIdentity);
  }
  return found;
}

/** Itself and those that it links to, with whatever these are part of. */
function domainsOf(data: Snapshot, identity: number): ReadonlySet<number> {
  const own = data.kindOf(identity) === 'domain' ? [identity] : [];
  const linked = data.linksFrom(identity, 'IN_DOMAIN').map(({ toIdentity }) => toIdentity);
  return new Set([...own, ...linked].flatMap((domain) => [...data.withWholes(domain)]));
}

function gradesOf(data: Snapshot, identity: number): readonly string[] {
  const own = data.nodeAt(identity)?.evidence;
  if (own) return [own];
  const statements = data.view('statement');
  const grades = Array.from(data.placesOf('statementsOfOwner', identity), (place) => statements.at(place).evidence);
  return [...new Set(grades)];
}
