import type { LocaleCode } from '../../entities/vocabulary';
import { writeBibtex } from './bibtex';
import type { CslItem } from './csl-item';
import { writeGbt7714 } from './gbt7714';
import { writeRis } from './ris';

/** A way to write citations down. */
export interface CitationFormat {
  /** How an address ends that answers with it. */
  readonly extension: string;
  readonly mediaType: string;
  write(items: readonly CslItem[], locale: LocaleCode): string;
}

export type CitationFormatName = 'BIBTEX' | 'RIS' | 'CSL_JSON' | 'GBT7714';

export const CITATION_FORMATS: Readonly<Record<CitationFormatName, CitationFormat>> = {
  BIBTEX: { extension: 'bib', mediaType: 'application/x-bibtex; charset=utf-8', write: writeBibtex },
  RIS: { extension: 'ris', mediaType: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  CSL_JSON: {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (items) => `${JSON.stringify(items.map(withoutLocator), null, 2)}\n`,
  },
  GBT7714: { extension: 'txt', mediaType: 'text/plain; charset=utf-8', write: writeGbt7714 },
};

/** CSL-JSON has the locator with the reference in a text, not with the work; it goes to the note. */
function withoutLocator({ locator, note, ...item }: CslItem): CslItem {
  const notes = [note, locator].filter((part) => part !== undefined);
  return notes.length === 0 ? item : { ...item, note: notes.join('; ') };
}
