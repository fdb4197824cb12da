import { type Entry, readForms } from '../forms';
import type { ObservationsForm } from '../records/observations-form';
import type { SurveyedFile } from './survey-seed';

export interface FormsInFull {
  readonly entries: readonly Entry[];
  readonly header: Entry<ObservationsForm> | null;
}

/** The forms of a file in full, those that count and in their order; made anew each time. */
export function formsOf({ file, entries, header }: SurveyedFile): FormsInFull {
  const forms = readForms(file);
  const counting = new Set(entries.map(({ at }) => String(at)));
  return {
    entries: forms.entries.filter(({ at }) => counting.has(String(at))),
    header: header && forms.observations,
  };
}
