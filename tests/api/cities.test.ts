import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../src/paths';
import { onBothEngines } from '../support/test-app';

interface City {
  readonly slug: string;
  readonly country: { readonly iso2: string } | null;
  readonly coordinates: {
    readonly latitude: number;
    readonly longitude: number;
    readonly citation: {
      readonly locator: string;
      readonly source: { readonly slug: string; readonly licence: string };
    };
  } | null;
  readonly externalIds: readonly { readonly scheme: string; readonly value: string; readonly citation: object }[];
  readonly links: {
    readonly nodes: readonly {
      readonly type: string;
      readonly citations: readonly object[];
    }[];
  };
}

interface CityPage {
  readonly nodes: City[];
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const FACTS = join(PROJECT_ROOT, '../shared/reference/city-facts.json');
// The facts are not part of the project: a public clone skips the tests that compare with them, and says so.
const itWithFacts = existsSync(FACTS) ? it : it.skip;
const because = existsSync(FACTS) ? '' : ' [needs ../shared]';

onBothEngines('cities', (api) => {
  async function cities(): Promise<City[]> {
    const all: City[] = [];
    for (let after: string | null = null; ;) {
      const { cities: page }: { cities: CityPage } = await api.expectData(
        `{ cities(first: 40${after ? `, after: "${after}"` : ''}) { totalCount pageInfo { endCursor hasNextPage } nodes {
           slug country { iso2 }
           coordinates { latitude longitude citation { locator source { slug licence } } }
           externalIds { scheme value citation { locator } }
           links(type: [IN_COUNTRY], first: 2) { nodes { type citations { locator } } } } } }`,
      );
      all.push(...page.nodes);
      if (page.pageInfo.hasNextPage) after = page.pageInfo.endCursor;
      else {
        expect(all.length).toBe(page.totalCount);
        return all;
      }
    }
  }

  it('have a country and coordinates, each with the place it was read', async () => {
    const all = await cities();
    expect(all.filter(({ country }) => !country || !/^[A-Z]{2}$/.test(country.iso2))).toEqual([]);
    expect(
      all.filter(
        ({ coordinates }) =>
          !coordinates ||
          Math.abs(coordinates.latitude) > 90 ||
          Math.abs(coordinates.longitude) > 180 ||
          coordinates.citation.locator === '' ||
          coordinates.citation.source.licence === '',
      ),
    ).toEqual([]);
    const countries = all.flatMap(({ links }) => links.nodes.filter(({ type }) => type === 'IN_COUNTRY'));
    expect(countries.length).toBe(all.length);
    expect(countries.filter(({ citations }) => citations.length === 0)).toEqual([]);
    expect(all.every(({ externalIds }) => externalIds.every(({ citation }) => citation !== null))).toBe(true);
  });

  itWithFacts(`stand where the file of reference facts has them${because}`, async () => {
    const found = (await cities()).map(({ slug, coordinates, country }) => ({
      slug,
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
      country: country?.iso2,
    }));
    const { cities: facts } = JSON.parse(readFileSync(FACTS, 'utf8')) as { cities: Fact[] };
    const expected = facts.map(({ id, latitude, longitude, country }) => ({
      slug: id,
      latitude: latitude.value,
      longitude: longitude.value,
      country: country.value,
    }));
    const named = new Set(facts.map(({ id }) => id));
    expect(found.filter(({ slug }) => named.has(slug))).toEqual(expected.sort((a, b) => (a.slug < b.slug ? -1 : 1)));
  });
});

interface Fact {
  readonly id: string;
  readonly latitude: { readonly value: number };
  readonly longitude: { readonly value: number };
  readonly country: { readonly value: string };
}
