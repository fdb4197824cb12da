import { validateRecipe } from '../../../src/ranking/validate/validate-recipe';
import { append } from '../../append';
import { problemAt, type Problem } from '../../problem';
import type { ImportOptions } from '../import-options';
import type { ImportExtension } from '../import-scores';
import type { ResolvedScores } from '../resolve-scores';
import type { SeedFileContents } from '../score-files';
import type { Table } from '../table/table';
import { frameworkProblems } from './check-framework';
import { type DataColumns, dataColumns } from './data-columns';
import { describedIndicators, printedNames } from './described-indicators';
import type { FrameworkRow } from './framework';
import { type FrameworkMethods, type FrameworkRecipe, frameworkRecipe } from './framework-recipe';
import { prepareData } from './prepare-data';
import { problemOfEngine } from './problem-of-engine';
import { rebuildIndex, type RebuiltIndex } from './rebuild-index';
import { recipeFile } from './recipe-file';

export interface IndexSettings {
  readonly methods: FrameworkMethods;
  readonly scoreColumn: string | undefined;
  readonly rankColumn: string | undefined;
  readonly tolerance: number | undefined;
}

/** Turns an import of data into that of an index: it says what the columns are, and makes a recipe of the framework. */
export class IndexPlanner implements ImportExtension {
  readonly problems: Problem[];
  rebuilt: RebuiltIndex | null = null;
  private readonly rows: readonly FrameworkRow[];
  private readonly top: FrameworkRow | undefined;
  private readonly printed: ReadonlyMap<string, string>;
  private data: DataColumns | null = null;

  constructor(
    rows: readonly FrameworkRow[],
    private readonly settings: IndexSettings,
    private readonly options: ImportOptions,
  ) {
    this.top = rows.find(({ type, parent }) => type === 'Aggregate' && parent === null);
    this.rows = [...rows, ...publishedRows(this.top, settings)];
    this.problems = frameworkProblems(this.rows);
    this.printed = printedNames(this.rows);
  }

  prepare = (table: Table): { table: Table; options: Partial<ImportOptions> } => {
    const { rows, printed, options } = this;
    this.data = dataColumns(table, rows, printed, options);
    const prepared = prepareData(table, rows, this.data);
    append(this.problems, this.data.problems);
    append(this.problems, prepared.problems);
    const described = describedIndicators(rows, printed, prepared.groups);
    return { table: prepared.table, options: { columns: this.data.columns, described } };
  };

  complete(
    resolved: ResolvedScores,
    kind: string,
    isSound: boolean,
  ): { files: SeedFileContents; problems: readonly Problem[] } {
    const indicators = this.indicatorIds(resolved);
    append(this.problems, this.withoutValues(indicators));
    const made = this.hasErrors() || !this.top ? null : this.recipe(this.top, indicators, resolved);
    if (made === null || !this.top || this.hasErrors() || !isSound)
      return { files: new Map(), problems: this.problems };
    const published = this.rows.filter(({ type }) => type === 'Score' || type === 'Rank');
    this.rebuilt = rebuildIndex(made, published, indicators, resolved.scores, this.settings.tolerance);
    for (const each of this.rebuilt.problems) this.problems.push(problemOfEngine(each, made.rows));
    const files = recipeFile(made.recipe, this.top, { kind, published, indicators }, this.options);
    return { files, problems: this.problems };
  }

  private recipe(
    top: FrameworkRow,
    indicators: ReadonlyMap<string, string>,
    resolved: ResolvedScores,
  ): FrameworkRecipe {
    const names = { indicators, places: this.placesOf(resolved) };
    const made = frameworkRecipe(top, this.rows, names, this.settings.methods);
    const columns = [...new Set(indicators.values())].map((indicator) => ({ indicator, direction: 'NONE' as const }));
    for (const each of validateRecipe(made.recipe, { units: [], columns }))
      this.problems.push(problemOfEngine(each, made.rows));
    return made;
  }

  /** Code -> id of the indicator, of those that have a value. */
  private indicatorIds({ scores }: ResolvedScores): Map<string, string> {
    const filled = scores.filter(({ value }) => value !== null);
    const slugs = new Map(filled.map(({ indicator, indicatorSlug }) => [indicator, indicatorSlug]));
    return new Map(
      this.rows.flatMap(({ code }) => {
        const slug = slugs.get(this.printed.get(code) ?? code);
        return slug === undefined ? [] : [[code, `indicator:${slug}`] as const];
      }),
    );
  }

  /** Indicators that would silently leave the index. */
  private withoutValues(indicators: ReadonlyMap<string, string>): Problem[] {
    const empty = this.rows.filter(
      ({ type, code }) => type === 'Indicator' && !indicators.has(code) && this.data?.columns[code] !== undefined,
    );
    return empty.map((row) => {
      const message = `the data have no value of ${row.code}, an indicator of the framework. Take it out, or give it values.`;
      return problemAt(row.locate('code'), 'missing-value', message);
    });
  }

  private placesOf({ scores }: ResolvedScores): Map<string, string> {
    const unit = this.data?.unit ?? null;
    return new Map(
      scores.map(({ row, placeId }) => [(unit === null ? undefined : row.cells.get(unit)) ?? placeId, placeId]),
    );
  }

  private hasErrors(): boolean {
    return this.problems.some(({ severity }) => severity === 'error');
  }
}

/** What options name as published of the top counts as rows of the framework. */
function publishedRows(
  top: FrameworkRow | undefined,
  { scoreColumn, rankColumn }: Pick<IndexSettings, 'scoreColumn' | 'rankColumn'>,
): FrameworkRow[] {
  if (top === undefined) return [];
  const row = (code: string | undefined, type: 'Score' | 'Rank'): FrameworkRow[] => {
    const name = `${top.name} (${type.toLowerCase()} as published)`;
    return code === undefined ? [] : [{ ...top, ...NOTHING, code, type, name, parent: top.code }];
  };
  return [...row(scoreColumn, 'Score'), ...row(rankColumn, 'Rank')];
}

const NOTHING = { unit: null, denominator: null, direction: null, level: null, methods: {}, settings: {} } as const;
