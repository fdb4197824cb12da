import { citationId } from '../ids';
import type { KnowledgeRows } from '../rows';
import type { SourcePlace } from '../sections';

export interface Citations {
  /** The id of a place in a source, which is noted down the first time. */
  (place: SourcePlace): string;
  rows(): KnowledgeRows['citation'];
}

/** Collects the places that are cited: the same place is one row, however often it is cited. */
export function citations(): Citations {
  const rows = new Map<string, KnowledgeRows['citation'][number]>();
  const cite = ({ source, section, marker = '' }: SourcePlace): string => {
    if (source === undefined || section === undefined) throw new Error('A citation needs a source and a section.');
    const sourceId = `source:${source}`;
    const id = citationId(sourceId, section, marker);
    if (!rows.has(id)) rows.set(id, { id, sourceId, locator: section, marker });
    return id;
  };
  return Object.assign(cite, { rows: () => [...rows.values()] });
}
