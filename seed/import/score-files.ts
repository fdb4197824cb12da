import type { Country } from '../../src/names';
import { inBoth } from './in-both';
import { withoutInvisible } from '../hidden-character';
import { isMonthOrYears } from '../rules/figures/periods';
import type { ImportOptions } from './import-options';
import { indicatorForm } from './indicators/indicator-form';
import type { NewPlace } from './places/new-places';
import type { ResolvedScore, ResolvedScores } from './resolve-scores';
import { seedYaml } from './seed-yaml';
import { newUnitForm } from './units/new-unit-form';

/** Path below the seed folder -> content. */
export type SeedFileContents = ReadonlyMap<string, string>;

/**
 * The seed files that hold an imported table: a header and a CSV file for each indicator, and what the table brings along.
 * @param hasCodes whether the source of codes of countries is there to be cited
 */
export function scoreFiles(
  resolved: ResolvedScores,
  options: ImportOptions,
  table: string,
  hasCodes: boolean,
): SeedFileContents {
  const name = options.name ?? 'imported';
  const files = new Map<string, string>();
  const source = options.source ?? name;
  if (options.source === undefined)
    files.set(`sources/${name}.yaml`, seedYaml({ sources: [sourceForm(name, options, table)] }));
  if (resolved.newUnits.length > 0)
    files.set(`vocabulary/${name}.yaml`, seedYaml({ units: resolved.newUnits.map(newUnitForm) }));
  if (resolved.newIndicators.length > 0) {
    const forms = resolved.newIndicators.map((indicator) => indicatorForm(indicator, options));
    files.set(`indicators/${name}.yaml`, seedYaml({ indicators: forms }));
  }
  if (resolved.newPlaces.length > 0) {
    const lists = (['country', 'region', 'city'] as const).map((kind) => {
      const forms = resolved.newPlaces
        .filter((place) => place.kind === kind)
        .map((place) => placeForm(place, source, table, hasCodes));
      return [{ country: 'countries', region: 'regions', city: 'cities' }[kind], forms] as const;
    });
    files.set(`places/${name}.yaml`, seedYaml(Object.fromEntries(lists.filter(([, forms]) => forms.length > 0))));
  }
  const byIndicator = grouped(resolved.scores);
  for (const [indicator, scores] of byIndicator) {
    const slug = byIndicator.size === 1 ? name : indicator.startsWith(`${name}-`) ? indicator : `${name}-${indicator}`;
    const section = options.section ?? `${table} > ${scores[0]?.indicator ?? indicator}`;
    files.set(
      `observations/${slug}.yaml`,
      seedYaml({ observations: slug, indicator, file: `${slug}.csv`, source, section }),
    );
    files.set(`observations/${slug}.csv`, csv(scores));
  }
  return files;
}

function grouped(scores: readonly ResolvedScore[]): Map<string, ResolvedScore[]> {
  const groups = new Map<string, ResolvedScore[]>();
  for (const score of scores) {
    const group = groups.get(score.indicatorSlug);
    if (group) group.push(score);
    else groups.set(score.indicatorSlug, [score]);
  }
  return groups;
}

function csv(scores: readonly ResolvedScore[]): string {
  const onlyCities = scores.every(({ placeId }) => placeId.startsWith('city:'));
  const sizeOf = printedSize(scores);
  const columns: [string, (score: ResolvedScore) => string][] = [
    [onlyCities ? 'city' : 'place', ({ placeId }) => (onlyCities ? placeId.slice('city:'.length) : placeId)],
    // A month that may be two years is written out, so that nobody reads it as those.
    ['period', ({ period }) => (isMonthOrYears(period) ? `${period}..${period}` : period)],
    ['value', ({ value }) => value ?? ''],
    ['status', ({ status }) => status ?? ''],
    // The name in the table finds the row there; a marker has at most 15 characters.
    ['marker', ({ place }) => ([...place.name].length <= 15 ? withoutInvisible(place.name) : '')],
    ['asPrinted', (score) => (score.asPrinted === score.value ? '' : `${score.asPrinted ?? ''}${sizeOf(score)}`)],
  ];
  const needed = columns.filter(([column, read]) => column === 'value' || scores.some((score) => read(score) !== ''));
  const lines = scores.map((score) => needed.map(([, read]) => cell(read(score))).join(','));
  return `${[needed.map(([column]) => column).join(','), ...lines].join('\n')}\n`;
}

/** What stands beside a figure and says how large it is, where the rows of a table differ in it. */
function printedSize(scores: readonly ResolvedScore[]): (score: ResolvedScore) => string {
  const differ = (read: (score: ResolvedScore) => string | null): boolean => new Set(scores.map(read)).size > 1;
  const [byUnit, byTimes] = [differ(({ unit }) => unit), differ(({ times }) => times)];
  return ({ asPrinted, unit, times }) => {
    if (asPrinted === null) return '';
    const words = [byTimes ? POWERS[times] : undefined, byUnit ? (unit ?? undefined) : undefined];
    return words.flatMap((word) => (word === undefined || asPrinted.includes(word) ? [] : [` ${word}`])).join('');
  };
}

const POWERS: Readonly<Record<string, string>> = {
  '1000': 'thousand',
  '1000000': 'million',
  '1000000000': 'billion',
};

function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sourceForm(name: string, options: ImportOptions, table: string): object {
  const title = inBoth(options.sourceName ?? name);
  return {
    source: name,
    name: title,
    summary: {
      en: `Published table "${title.en}", imported from the file ${table}.`,
      zh: `已发布的数据表《${title.zh}》，导入自文件 ${table}。`,
    },
    sourceType: 'dataset',
    publisher: options.publisher === undefined ? not : inBoth(options.publisher),
    ...(options.year === undefined ? {} : { year: Number(options.year) }),
    licence: options.licence ?? not.en,
    ...(options.url === undefined ? {} : { url: options.url }),
    evidence: options.evidence,
  };
}

const not = { en: 'not stated', zh: '未注明' } as const;

function placeForm(
  { kind, slug, en, zh, aliases, iso, country }: NewPlace,
  source: string,
  table: string,
  hasCodes: boolean,
): object {
  const region = kind === 'region' ? { regionKind: 'province' } : {};
  const inCountry =
    country === null
      ? {}
      : kind === 'city'
        ? { country: { country, source, section: table } }
        : { links: [{ type: 'in country', to: `country:${country}`, source, section: table }] };
  return {
    [kind]: slug,
    ...region,
    ...(iso === null ? {} : { iso2: iso.alpha2 }),
    name: { en, zh },
    ...(aliases.length === 0 ? {} : { aliases }),
    ...inCountry,
    ...(iso === null || !hasCodes ? {} : { ids: idsOf(iso) }),
  };
}

function idsOf({ alpha2, alpha3, m49 }: Country): object[] {
  const cited = { source: SOURCE_OF_CODES, section: `codes.json > ${alpha2}` };
  return [alpha2, alpha3, m49].map((value) => ({ scheme: 'iso-3166-1', value, ...cited }));
}

/** Slug of the source that the codes of the countries of the knowledge base are cited from. */
export const SOURCE_OF_CODES = 'iso-country-codes';
