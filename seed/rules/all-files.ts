import type { Direction } from '../../src/entities/vocabulary';
import { idOf } from '../forms';
import type { IndicatorForm } from '../records/indicator-form';
import type { SourceForm } from '../records/source-form';
import { indexEntries, type SeedIndex } from '../seed-index';
import type { Survey } from '../survey/survey-seed';
import { measuredBy } from './figures/observations';
import { type Years, yearsOf } from './figures/periods';
import type { Measured } from './figures/possible';
import { type Vocabulary, vocabularyOf } from './figures/quantities';
import { directionOf } from './recipes';

/** What the rules of one file ask of all the others. */
export interface AllFiles {
  readonly index: SeedIndex;
  /** The grades of evidence of sources, by their ids. */
  readonly grades: ReadonlyMap<string, string | undefined>;
  readonly years: Years;
  readonly vocabulary: Vocabulary;
  /** What indicators measure, by their slugs. */
  readonly measured: ReadonlyMap<string, Measured>;
  /** The columns that a recipe may weigh. */
  readonly columns: readonly { readonly indicator: string; readonly direction: Direction }[];
}

export function allFiles({ nodes, units, metrics, terms, guessedIds }: Survey, now: Date): AllFiles {
  const index = indexEntries([...nodes, ...units, ...metrics, ...terms], guessedIds);
  const sources = nodes.filter(({ kind }) => kind === 'source');
  const indicators = nodes.filter(({ kind }) => kind === 'indicator');
  return {
    index,
    grades: new Map(sources.map((node) => [idOf(node), (node.form as SourceForm).evidence])),
    years: yearsOf(nodes, now.getUTCFullYear()),
    vocabulary: vocabularyOf(index),
    measured: new Map(indicators.map((node) => [node.form.slug, measuredBy(node)])),
    columns: indicators.map(({ form }) => ({
      indicator: `indicator:${form.slug}`,
      direction: directionOf((form as IndicatorForm).direction),
    })),
  };
}
