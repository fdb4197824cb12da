import { citationId } from '../ids';
import type { KnowledgeRows } from '../rows';
import type { SourcePlace } from '../sections';

export interface Citations {
  /** The id of a place in a source, which is noted down the first time. */
  (place: SourcePlace): string;
  /** The places that were noted since this was last asked. */
  takeRows(): KnowledgeRows['citation'];
}

/** Collects the places that are cited: the same place is one row, however often it is cited. */
export function citations(): Citations {
  const known = new Set<string>();
  let rows: KnowledgeRows['citation'] = [];
  const cite = ({ source, section, marker = '' }: SourcePlace): string => {
    if (source === undefined || section === undefined) throw new Error('A citation needs a source and a section.');
    const sourceId = `source:${source}`;
    const id = citationId(sourceId, section, marker);
    if (!known.has(id)) rows.push({ id, sourceId, locator: section, marker });
    known.add(id);
    return id;
  };
  const takeRows = (): KnowledgeRows['citation'] => {
    const taken = rows;
    rows = [];
    return taken;
  };
  return Object.assign(cite, { takeRows });
}
