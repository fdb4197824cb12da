import { append } from '../../append';
import { writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { Document, type Pair, Scalar, YAMLMap } from 'yaml';
import type { ValueColumn } from '../columns/value-columns';
import type { ImportOptions } from '../import-options';
import type { PlannedImport } from '../import-scores';
import type { PlaceOutcome } from '../places/resolve-places';
import { PLAN_FIELDS, UNSETTLED } from './plan-fields';

export function writePlan(path: string, table: string, plan: PlannedImport, options: ImportOptions): void {
  writeFileSync(path, planText(relative(dirname(resolve(path)), resolve(table)), plan, options));
}

/** Everything that is settled about an import, with the evidence behind each #, as a small YAML file. */
export function planText(table: string, { read, resolved }: PlannedImport, options: ImportOptions): string {
  const settled = settledOptions({ read, resolved }, options);
  const root = new YAMLMap();
  put(root, 'table', table);
  if (options.name !== undefined) put(root, 'name', options.name, 'of the files that are written');
  for (const section of new Set(PLAN_FIELDS.map(([each]) => each))) {
    const map = new YAMLMap();
    for (const [each, key, option] of PLAN_FIELDS) {
      const value = settled[option];
      if (each === section && (typeof value === 'string' || typeof value === 'boolean') && value !== '')
        put(map, key, String(value), why(option, read));
    }
    addNames(section, map, { read, resolved }, options);
    if (map.items.length > 0) root.add({ key: new Scalar(section), value: map } as Pair);
    if (section === 'reading') addRowsAndColumns(root, { read }, options);
  }
  const statuses = namesOf(options.renameStatus);
  if (statuses.items.length > 0) root.add({ key: new Scalar('statuses'), value: statuses } as Pair);
  const document = new Document(root, { schema: 'failsafe' });
  document.commentBefore = INTRODUCTION;
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const INTRODUCTION = ` What an import of a table does. Behind each # stands why. Change what is wrong, write an answer for each "?", and run:
   npm run seed -- import-scores --plan THIS_FILE --dry-run
 docs/import.md explains every key.`;

type Understood = Pick<PlannedImport, 'read' | 'resolved'>;

/** The options, with what was found in the table where they say nothing. */
function settledOptions({ read: { table, layout, sign } }: Understood, options: ImportOptions): Partial<ImportOptions> {
  const unclear = sign !== null && sign.decimal === null && (sign.unclear ?? sign.against) !== null;
  return {
    ...options,
    ...table?.reading,
    ...(table?.reading.delimiter === '\t' ? { delimiter: 'tab' } : {}),
    ...(table ? { skipLines: String(table.skipLines) } : {}),
    ...(layout ? { placeKind: layout.kind } : {}),
    ...(sign ? { decimal: options.decimal ?? sign.decimal ?? ((unclear ? UNSETTLED : '.') as '.') } : {}),
    ...(table?.isEurostat ? { footnotes: true } : {}),
  };
}

function why(option: string, { sign, table }: Understood['read']): string | undefined {
  if (option === 'decimal') return sign?.decimal ? `proven by ${sign.why}` : undefined;
  if (option === 'footnotes' && table?.isEurostat)
    return 'the heading has the form of a table of Eurostat, with flags behind the numbers';
  return undefined;
}

function addRowsAndColumns(
  root: YAMLMap,
  { read: { table, found } }: Pick<Understood, 'read'>,
  options: ImportOptions,
): void {
  if ((options.where ?? []).length > 0)
    root.add({ key: new Scalar('rows'), value: new Document(options.where).contents } as Pair);
  if (!table) return;
  const columns = new YAMLMap();
  for (const column of table.columns) {
    const role = found?.roles.get(column);
    const value = found?.values.find((each) => each.column === column);
    const setting = new YAMLMap();
    setting.flow = true;
    put(setting, 'role', role?.role ?? UNSETTLED);
    if (value) addValue(setting, value);
    const examples = found?.facts(column).examples ?? [];
    setting.comment = ` ${[role?.why, examples.join(' | ').slice(0, 60)].filter(Boolean).join('; ').replace(/\s+/g, ' ')}`;
    columns.add({ key: new Scalar(column), value: setting } as Pair);
  }
  root.add({ key: new Scalar('columns'), value: columns } as Pair);
}

function addValue(setting: YAMLMap, { column, indicator, period, unit, times }: ValueColumn): void {
  for (const [key, value] of Object.entries({
    indicator: indicator === column ? null : indicator,
    period,
    unit,
    times,
  }))
    if (value !== null) put(setting, key, value);
}

function addNames(section: string, map: YAMLMap, { resolved }: Understood, options: ImportOptions): void {
  const names = new YAMLMap();
  if (section === 'periods') append(names.items, namesOf(options.renamePeriod).items);
  if (section === 'places')
    for (const [label, outcome] of resolved?.places ?? []) put(names, label, ...ofPlace(outcome));
  if (section === 'indicators' && resolved) {
    const prefix = options.prefix ?? '';
    const own = (printed: string): string => (printed.startsWith(prefix) ? printed.slice(prefix.length) : printed);
    if (options.indicator === undefined)
      for (const [printed, { slug, why: reason }] of resolved.known) put(names, own(printed), slug, reason);
    for (const { printed, slug, nearest, unit } of resolved.newIndicators)
      put(
        names,
        own(printed),
        'new',
        `${slug}, unit ${unit.code}${nearest === null ? '' : `; nearest there is: ${nearest}`}`,
      );
  }
  if (names.items.length > 0) map.add({ key: new Scalar('names'), value: names } as Pair);
}

function ofPlace(outcome: PlaceOutcome): [string, string] {
  if (outcome.status === 'found') return [outcome.id, outcome.by];
  if (outcome.status === 'left out') return ['leave out', outcome.why];
  if (outcome.status === 'new') {
    const near = outcome.nearest.length === 0 ? '' : `; nearest there is: ${outcome.nearest.join(', ')}`;
    return ['new', `${outcome.place.kind}:${outcome.place.slug}${near}`];
  }
  return [
    UNSETTLED,
    outcome.nearest.length === 0
      ? 'a slug, new, or leave out'
      : `a slug, new, or leave out; nearest: ${outcome.nearest.join(', ')}`,
  ];
}

function namesOf(pairs: readonly string[] | undefined): YAMLMap {
  const map = new YAMLMap();
  for (const pair of pairs ?? [])
    put(map, pair.slice(0, pair.lastIndexOf('=')).trim(), pair.slice(pair.lastIndexOf('=') + 1).trim());
  return map;
}

function put(map: YAMLMap, key: string, value: string, comment?: string): void {
  const scalar = new Scalar(value);
  // A sign alone is easier to see in quotes.
  if (/^[\p{P}\p{S}\s]$/u.test(value)) scalar.type = 'QUOTE_DOUBLE';
  if (comment !== undefined && comment !== '') scalar.comment = ` ${comment.replace(/\s+/g, ' ')}`;
  map.add({ key: new Scalar(key), value: scalar } as Pair);
}
