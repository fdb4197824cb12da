import { onBothEngines, type Api } from '../support/test-app';
import { COMPARISONS } from './golden/comparisons';
import type { Golden } from './golden/golden';
import { PATHS } from './golden/paths';
import { RECOMMENDATIONS } from './golden/recommendations';
import { RELATED } from './golden/related';
import { SIMILAR_CITIES } from './golden/similar-cities';

const GOLDEN = [...RELATED, ...PATHS, ...COMPARISONS, ...SIMILAR_CITIES, ...RECOMMENDATIONS];

/**
 * Questions that a person can judge, on the content of seed/data. An answer that changes is no error in itself: read it, and if it is still
 * what a researcher would expect, write it down in the folder golden.
 */
onBothEngines('golden answers of the graph', (api) => {
  it.each(GOLDEN.map((golden) => [golden.question, golden] as const))('%s', async (_, golden) => {
    expect(await answer(api, golden)).toEqual(golden.answer);
  });
});

/** The lines of an answer, in both languages. An empty answer is the reason why it is. */
async function answer(api: Api, { ask, of, first = 3 }: Golden): Promise<string[]> {
  const ids = of.map((id) => JSON.stringify(id));
  const text = 'en: text { en } zh: text { zh }';
  const empty = 'en: emptyMessage { en } zh: emptyMessage { zh }';
  if (ask === 'related') {
    const query = `{ related(id: ${ids[0]}, first: ${first}) { ${empty} entries { node { id } reasons { ${text} } } } }`;
    const { related } = await api.expectData<{ related: Result }>(query);
    return told(related, ({ node, reasons }) => `${node!.id} | ${best(reasons)}`);
  }
  if (ask === 'similarCities' || ask === 'similarInNumbers') {
    const by = ask === 'similarCities' ? 'DEEDS' : 'NUMBERS';
    const query = `{ city(slug: ${ids[0]}) { similarCities(by: ${by}, first: ${first}) { ${empty} entries { city { id } reasons { ${text} } profile { ${text} } } } } }`;
    const { city } = await api.expectData<{ city: { similarCities: Result } }>(query);
    return told(
      city.similarCities,
      ({ city: other, reasons, profile }) => `${other!.id} | ${by === 'DEEDS' ? best(reasons) : both(profile!)}`,
    );
  }
  if (ask === 'paths') {
    const label = 'en: label { en } zh: label { zh }';
    const reason = 'en: emptyMessage { en } zh: emptyMessage { zh }';
    const query = `{ paths(from: ${ids[0]}, to: ${ids[1]}, first: ${first}) { ${reason} shared { ${text} } paths { hops { ${label} citations { marker } } } } }`;
    const { paths } = await api.expectData<{ paths: Line & { shared: Line[]; paths: { hops: Line[] }[] } }>(query);
    const shared = paths.shared.slice(0, first).map((each) => `shared | ${both(each)}`);
    if (paths.paths.length === 0) return [...shared, both(paths)];
    const hops = paths.paths.flatMap((path, index) => path.hops.map((hop) => `${index + 1} | ${both(hop)}`));
    return [...shared, ...hops];
  }
  if (ask === 'recommendCases') {
    const query = `{ recommendCases(city: ${ids[0]}, first: ${first}) { ${empty} entries { case { id } because { ${text} citations { marker } } } } }`;
    const { recommendCases } = await api.expectData<{ recommendCases: Result }>(query);
    for (const { because } of recommendCases.entries) {
      expect(because![0]).toMatchObject({ citations: expect.anything() });
    }
    return told(recommendCases, (each) => `${each.case!.id} | ${best(each.because!)}`);
  }
  if (ask === 'cityNeeds') {
    const query = `{ cityNeeds(city: ${ids[0]}) { ${empty} entries { node { id } reasons { basis ${text} citations { marker } } } } }`;
    const { cityNeeds } = await api.expectData<{ cityNeeds: Result }>(query);
    return told(cityNeeds, ({ node, reasons }) => `${node!.id} | ${best(reasons)}`);
  }
  const query = `{ ${ask}(ids: [${ids.join(', ')}]) { shared { node { name { en } zh: name { zh } } } } }`;
  const data = await api.expectData<Record<string, { shared: { node: { name: string; zh: string } }[] }>>(query);
  return data[ask]!.shared.map(({ node }) => `${node.name} | ${node.zh}`);
}

function told(result: Result, line: (found: Found) => string): string[] {
  return result.entries.length === 0 ? [both(result)] : result.entries.map(line);
}

interface Line {
  readonly en: string;
  readonly zh: string;
}

interface Result extends Line {
  readonly entries: readonly Found[];
}

interface Found {
  readonly node?: { readonly id: string };
  readonly city?: { readonly id: string };
  readonly case?: { readonly id: string };
  readonly reasons: readonly Line[];
  readonly because?: readonly Line[];
  readonly profile?: Line | null;
}

function best(reasons: readonly Line[]): string {
  return both(reasons[0]!);
}

function both({ en, zh }: Line): string {
  return `${en} | ${zh}`;
}
