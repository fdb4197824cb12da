import { findCountries, foldName, type NamedNode } from '../../../src/names';
import { listed } from '../../flatten/terms';
import type { Entry, NodeEntry } from '../../forms';
import type { TermForm } from '../../records/term-form';

/**
 * Countries, cities and regions of the seed files with their names, codes and the places that they lie in. A term that has the name of a place
 * gives it its synonyms; one that only leads to it does not.
 */
export function placeNodes(nodes: readonly NodeEntry[], terms: readonly Entry<TermForm>[] = []): NamedNode[] {
  const forms = new Map<string, PlaceFields>(
    nodes.map((node) => [`${node.kind}:${node.form.slug}`, node.form as PlaceFields]),
  );
  return [...forms].map(([id, form]) => {
    const larger = largerPlaces(id, forms);
    return {
      id,
      kind: kindOf(id),
      names: [...namesOf(form), ...synonymsOf(id, form, terms)],
      codes: codesOf(form),
      country:
        countryOf(id, form) ??
        larger.map((each) => countryOf(each, forms.get(each))).find((each) => each !== null) ??
        null,
      within: larger
        .filter((each) => kindOf(each) === 'region')
        .flatMap((each) => [...namesOf(forms.get(each)), ...codesOf(forms.get(each))]),
    };
  });
}

/** What a form that is still to be checked may hold. */
interface PlaceFields {
  readonly slug?: unknown;
  readonly name?: { readonly en?: unknown; readonly zh?: unknown } | null;
  readonly aliases?: unknown;
  readonly iso2?: unknown;
  readonly ids?: unknown;
  readonly country?: { readonly country?: unknown } | null;
  readonly province?: { readonly region?: unknown } | null;
  readonly partOf?: unknown;
  readonly links?: unknown;
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function texts(...values: readonly unknown[]): string[] {
  return values.filter((each): each is string => typeof each === 'string' && each !== '');
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function namesOf(form: PlaceFields | undefined): string[] {
  return texts(form?.slug, form?.name?.en, form?.name?.zh, ...listIn(form?.aliases));
}

function synonymsOf(id: string, form: PlaceFields, terms: readonly Entry<TermForm>[]): string[] {
  const names = new Set(namesOf(form).map(foldName));
  return terms.flatMap(({ form: { name, nodes = [], synonyms } }) => {
    const isIts = nodes.includes(id) && [name.en, name.zh].some((each) => names.has(foldName(each)));
    return isIts ? listed(synonyms) : [];
  });
}

function codesOf(form: PlaceFields | undefined): string[] {
  return texts(form?.iso2, ...listIn(form?.ids).map((id) => (id as { value?: unknown } | null)?.value));
}

/** Alpha-2 code of a country: its own, or that of the one country of its name. */
function countryOf(id: string, form: PlaceFields | undefined): string | null {
  if (kindOf(id) !== 'country') return null;
  if (typeof form?.iso2 === 'string') return form.iso2;
  const found = namesOf(form)
    .map(findCountries)
    .find((each) => each.length === 1);
  return found?.[0]?.alpha2 ?? null;
}

/** Ids of everything that a place lies in, the nearest first. */
function largerPlaces(id: string, forms: ReadonlyMap<string, PlaceFields>): string[] {
  const found: string[] = [];
  const follow = (from: string): void => {
    for (const to of directlyAround(from, forms.get(from))) {
      if (found.includes(to) || to === id) continue;
      found.push(to);
      follow(to);
    }
  };
  follow(id);
  return found;
}

function directlyAround(id: string, form: PlaceFields | undefined): string[] {
  const full = (kind: string, slug: string): string => (slug.includes(':') ? slug : `${kind}:${slug}`);
  const links = listIn(form?.links) as ({ type?: unknown; to?: unknown } | null)[];
  const inCountry = links.flatMap((link) => (link?.type === 'in country' ? texts(link.to) : []));
  return [
    ...texts(form?.country?.country).map((slug) => full('country', slug)),
    ...texts(form?.province?.region).map((slug) => full('region', slug)),
    ...texts(form?.partOf).map((slug) => full(kindOf(id), slug)),
    ...inCountry.map((slug) => full('country', slug)),
  ];
}
