import { stringify } from 'yaml';
import type { ImportOptions } from './import-options';
import { listOf } from './import-options';
import type { NewNode, ResolvedScore, ResolvedScores } from './resolve-scores';

/** Path below the seed folder -> content. */
export type SeedFileContents = ReadonlyMap<string, string>;

/** The seed files that hold an imported table: a header and a CSV file for each indicator, and what the table brings along. */
export function scoreFiles(resolved: ResolvedScores, options: ImportOptions, table: string): SeedFileContents {
  const name = options.name ?? 'imported';
  const files = new Map<string, string>();
  const source = options.source ?? name;
  if (options.source === undefined)
    files.set(`sources/${name}.yaml`, yaml({ sources: [sourceForm(name, options, table)] }));
  if (resolved.newIndicators.length > 0) {
    const forms = resolved.newIndicators.map((indicator) => indicatorForm(indicator, options));
    files.set(`indicators/${name}.yaml`, yaml({ indicators: forms }));
  }
  if (resolved.newPlaces.length > 0) {
    const plural = { city: 'cities', country: 'countries', region: 'regions' }[options.placeKind];
    const forms = resolved.newPlaces.map((place) => placeForm(place, options));
    files.set(`places/${name}.yaml`, yaml({ [plural]: forms }));
  }
  const byIndicator = grouped(resolved.scores);
  for (const [indicator, scores] of byIndicator) {
    const slug = byIndicator.size === 1 ? name : indicator.startsWith(`${name}-`) ? indicator : `${name}-${indicator}`;
    const section = options.section ?? `${table} > ${scores[0]?.indicator ?? indicator}`;
    const header = { observations: slug, indicator, file: `${slug}.csv`, source, section };
    files.set(`observations/${slug}.yaml`, yaml(header));
    files.set(`observations/${slug}.csv`, csv(scores));
  }
  return files;
}

function grouped(scores: readonly ResolvedScore[]): Map<string, ResolvedScore[]> {
  const groups = new Map<string, ResolvedScore[]>();
  for (const score of scores) groups.set(score.indicatorSlug, [...(groups.get(score.indicatorSlug) ?? []), score]);
  return groups;
}

function csv(scores: readonly ResolvedScore[]): string {
  const onlyCities = scores.every(({ placeId }) => placeId.startsWith('city:'));
  const columns: [string, (score: ResolvedScore) => string][] = [
    [onlyCities ? 'city' : 'place', ({ placeId }) => (onlyCities ? placeId.slice('city:'.length) : placeId)],
    ['period', ({ period }) => period],
    ['value', ({ value }) => value ?? ''],
    ['status', ({ status }) => status ?? ''],
    // The name in the table finds the row there; a marker has at most 15 characters.
    ['marker', ({ place }) => ([...place].length <= 15 ? place : '')],
    ['asPrinted', ({ asPrinted }) => asPrinted ?? ''],
  ];
  const needed = columns.filter(([column, read]) => column === 'value' || scores.some((score) => read(score) !== ''));
  const lines = scores.map((score) => needed.map(([, read]) => cell(read(score))).join(','));
  return `${[needed.map(([column]) => column).join(','), ...lines].join('\n')}\n`;
}

function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sourceForm(name: string, options: ImportOptions, table: string): object {
  const title = options.sourceName ?? name;
  const publisher = options.publisher;
  return {
    source: name,
    name: { en: title, zh: title },
    summary: {
      en: `Published table "${title}", imported from the file ${table}.`,
      zh: `已发布的数据表《${title}》，导入自文件 ${table}。`,
    },
    sourceType: 'dataset',
    publisher: publisher === undefined ? { en: not.en, zh: not.zh } : { en: publisher, zh: publisher },
    ...(options.year === undefined ? {} : { year: Number(options.year) }),
    licence: options.licence ?? not.en,
    ...(options.url === undefined ? {} : { url: options.url }),
    evidence: options.evidence,
  };
}

const not = { en: 'not stated', zh: '未注明' } as const;

function indicatorForm({ slug, printed, unit: ownUnit }: NewNode, options: ImportOptions): object {
  const unit = ownUnit ?? options.measureUnit;
  const title = options.sourceName ?? options.source ?? options.name ?? 'the imported table';
  const direction = directionOf(slug, printed, options);
  const isChinese = /\p{Script=Han}/u.test(printed);
  const english = isChinese ? words(slug) : printed;
  return {
    indicator: slug,
    name: { en: english, zh: printed },
    summary: { en: `Values of "${english}" as published in "${title}".`, zh: `《${title}》公布的“${printed}”数值。` },
    definition: {
      en: `As "${title}" defines it; this entry was made on import and says no more.`,
      zh: `定义见《${title}》；本条目由导入生成，未作进一步说明。`,
    },
    valueType: unit === 'rank' ? 'rank' : unit === '%' ? 'share' : 'number',
    unit,
    direction,
  };
}

/** What names an indicator goes before `all`. */
function directionOf(slug: string, printed: string, options: ImportOptions): string {
  const { higherIsBetter: higher, lowerIsBetter: lower } = options;
  const names = [printed, slug, printed.slice((options.prefix ?? '').length)];
  const isIn = (list: string | undefined): boolean => listOf(list).some((each) => names.includes(each));
  if (isIn(lower) || (lower === 'all' && !isIn(higher))) return 'lower is better';
  return isIn(higher) || higher === 'all' ? 'higher is better' : 'none';
}

function placeForm({ slug, printed }: NewNode, { placeKind }: ImportOptions): object {
  const english = /\p{Script=Han}/u.test(printed) ? words(slug) : printed;
  const region = placeKind === 'region' ? { regionKind: 'province' } : {};
  return { [placeKind]: slug, ...region, name: { en: english, zh: printed } };
}

/** `hospital-beds` -> `Hospital beds`. */
function words(slug: string): string {
  const text = slug.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function yaml(content: object): string {
  return stringify(content, { lineWidth: 0, flowCollectionPadding: true });
}
