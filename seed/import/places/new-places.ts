import {
  type Country,
  findCountries,
  foldName,
  type NamedNode,
  plainLetters,
  romanise,
  splitPlace,
  withContext,
  withoutSuffix,
} from '../../../src/names';
import type { PlaceKind } from '../../places';
import { isSlug, toSlug } from '../../slugs';
import type { PrintedPlace } from '../score';
import { placeLabel } from './place-label';

/** A place that the knowledge base does not have yet. */
export interface NewPlace {
  readonly kind: PlaceKind;
  slug: string;
  en: string;
  zh: string;
  readonly aliases: string[];
  /** For a country: its entry in ISO 3166-1, if it has one. */
  readonly iso: Country | null;
  /** For a city or region: slug of its country. */
  readonly country: string | null;
  readonly printed: string;
}

interface Draft {
  readonly place: NewPlace;
  readonly base: string;
  /** What tells it from others of its name, the most telling first. */
  readonly marks: readonly string[];
  readonly isTold: boolean;
}

/** Collects the places that a table brings along; spellings of one place, in the same surroundings, are one place. */
export class NewPlaces {
  private readonly drafts = new Map<string, Draft>();
  private readonly countries = new Map<string, NewPlace>();
  private readonly taken: Set<string>;

  constructor(
    private readonly nodes: readonly NamedNode[],
    private readonly kind: PlaceKind,
  ) {
    this.taken = new Set(nodes.filter((node) => node.kind === kind).map(({ id }) => id.slice(kind.length + 1)));
  }

  add(printed: PrintedPlace, slug?: string): NewPlace {
    const { name, country, region } = this.inParts(printed);
    const countries = country === null ? [] : findCountries(country);
    const [within] = countries.length === 1 ? countries : [];
    const iso = this.kind === 'country' ? (findCountries(name)[0] ?? null) : null;
    const folded = foldName(name);
    const key = JSON.stringify([
      iso?.alpha2 ?? withoutSuffix(folded, this.kind) ?? folded,
      within?.alpha2 ?? country,
      region === null ? null : foldName(region),
      this.kind === 'country' ? null : printed.code,
      slug,
    ]);
    const known = this.drafts.get(key);
    if (known) {
      if (!known.place.aliases.includes(name) && name !== known.place.en && name !== known.place.zh)
        known.place.aliases.push(name);
      return known.place;
    }
    const names =
      iso === null
        ? namesOf(name, this.kind)
        : { en: iso.en, zh: iso.zh, aliases: name === iso.en || name === iso.zh || name.length <= 3 ? [] : [name] };
    const base = slug ?? baseSlug(names.en, `${this.kind}-${this.drafts.size + 1}`);
    const place: NewPlace = {
      kind: this.kind,
      slug: base,
      ...names,
      iso,
      country: within === undefined ? null : this.countrySlug(within),
      printed: placeLabel(printed),
    };
    const marks = [region, within?.en ?? country, printed.code].filter(
      (each): each is string => each !== null && each !== undefined && each !== '',
    );
    this.drafts.set(key, { place, base, marks, isTold: slug !== undefined });
    return place;
  }

  /** Gives each its slug, in which homonyms, here and among the places that there are, carry what tells them apart. */
  finish(): NewPlace[] {
    const counts = new Map<string, number>();
    for (const { base } of this.drafts.values()) counts.set(base, (counts.get(base) ?? 0) + 1);
    for (const { place, base, marks, isTold } of this.drafts.values()) {
      const isShared = (counts.get(base) ?? 0) > 1 || this.taken.has(base);
      if (isShared && !isTold) this.qualify(place, base, marks);
      this.taken.add(place.slug);
    }
    return [...this.countries.values(), ...[...this.drafts.values()].map(({ place }) => place)];
  }

  private qualify(place: NewPlace, base: string, marks: readonly string[]): void {
    for (let count = 1; count <= marks.length; count += 1) {
      const chosen = marks.slice(0, count);
      const slug = [base, ...chosen.map((mark) => baseSlug(romanise(mark, '') ?? mark, 'x'))].join('-');
      if (this.taken.has(slug)) continue;
      place.slug = slug;
      place.en = `${place.en} (${chosen.map((mark) => romanise(mark, '') ?? mark).join(', ')})`;
      place.zh = `${place.zh} (${chosen.join(', ')})`;
      return;
    }
    let number = 2;
    while (this.taken.has(`${base}-${number}`)) number += 1;
    place.slug = `${base}-${number}`;
  }

  private inParts(printed: PrintedPlace): { name: string; country: string | null; region: string | null } {
    const parts = this.kind === 'country' ? null : splitPlace(printed.name);
    return parts === null ? printed : withContext(printed, parts);
  }

  /** Slug of the country, which is made too where there is none yet. */
  private countrySlug(country: Country): string {
    const known = this.nodes.find((node) => node.kind === 'country' && node.country === country.alpha2);
    if (known) return known.id.slice('country:'.length);
    const slug = baseSlug(country.en, country.alpha2.toLowerCase());
    if (!this.countries.has(slug))
      this.countries.set(slug, {
        kind: 'country',
        slug,
        en: country.en,
        zh: country.zh,
        aliases: [],
        iso: country,
        country: null,
        printed: country.en,
      });
    return slug;
  }
}

/** Both names of a place that is printed in one language; a Chinese one is called in English as it is read. */
function namesOf(printed: string, kind: PlaceKind): { en: string; zh: string; aliases: string[] } {
  const name = printed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{Script=Han}/u.test(name)) return { en: name, zh: name, aliases: [] };
  const stem = /^\p{Script=Han}+$/u.test(name) ? (withoutSuffix(name, kind) ?? name) : name;
  const read = romanise(stem, '') ?? stem;
  return { en: read.charAt(0).toUpperCase() + read.slice(1), zh: stem, aliases: stem === name ? [] : [name] };
}

function baseSlug(name: string, fallback: string): string {
  const slug = toSlug(plainLetters(name));
  return slug !== null && isSlug(slug) ? slug : fallback;
}
