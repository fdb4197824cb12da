import { append } from './append';
import { type Entry, isNodeEntry } from './forms';
import { type ObservationEntry, readCheckedObservations, readObservations } from './observations';
import type { Problem } from './problem';
import type { MetricForm } from './records/metric-form';
import type { ObservationsForm } from './records/observations-form';
import type { TermForm } from './records/term-form';
import type { UnitForm } from './records/unit-form';
import { formsOf } from './survey/forms-of';
import { type Survey, type SurveyedFile, surveySeed } from './survey/survey-seed';
import { shownPath } from './text-file';

/** Everything that stands in some seed files, right or wrong, all at once in memory. */
export interface Seed extends Pick<Survey, 'nodes' | 'units' | 'metrics' | 'terms' | 'headers' | 'guessedIds'> {
  readonly observations: readonly ObservationEntry[];
  /** Every file that was read, as it is shown. */
  readonly files: readonly string[];
  /** What is wrong with the files themselves. */
  readonly problems: readonly Problem[];
}

/** Reads every .yaml file below the root, and `further` files or folders, see surveySeed. */
export function readSeed(root: string, further: readonly string[] = []): Seed {
  return seedInFull(surveySeed(root, further));
}

export interface InFullOptions {
  /** Default: all that the survey saw. */
  readonly files?: readonly SurveyedFile[];
  /** The digests of tables that were checked, by their paths: they are still the same. */
  readonly tables?: ReadonlyMap<string, string>;
}

/** What a survey saw, in full. */
export function seedInFull(survey: Survey, { files = survey.files, tables }: InFullOptions = {}): Seed {
  const entries: Entry[] = [];
  const headers: Entry<ObservationsForm>[] = [];
  for (const each of files) {
    const forms = formsOf(each);
    append(entries, forms.entries);
    if (forms.header) headers.push(forms.header);
  }
  const { folders } = survey;
  const read = headers.map((header) =>
    tables ? readCheckedObservations(header, folders, tables) : readObservations(header, folders),
  );
  return {
    nodes: entries.filter(isNodeEntry),
    units: entries.filter((entry): entry is Entry<UnitForm> => entry.kind === 'unit'),
    metrics: entries.filter((entry): entry is Entry<MetricForm> => entry.kind === 'metric'),
    terms: entries.filter((entry): entry is Entry<TermForm> => entry.kind === 'term'),
    headers,
    observations: read.flatMap(({ observations }) => observations),
    guessedIds: survey.guessedIds,
    files: [...survey.shown, ...read.flatMap(({ csvPath }) => (csvPath === null ? [] : [shownPath(csvPath)]))],
    problems: [...survey.problems, ...read.flatMap(({ problems }) => problems)],
  };
}
