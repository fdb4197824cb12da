import type { Alternative } from '../../search/clause';
import type { Documents } from './documents';
import { COLUMN } from './score-columns';
import type { Slots } from './slots';

/** Leads to the nodes of an alternative; each is a hint at what links to it, as a case does to its solutions. */
export function leadToNodes(documents: Documents, slots: Slots, alternative: Alternative): void {
  for (const id of alternative.nodes ?? []) leadTo(documents, slots, alternative, documents.ofNode(id));
}

function leadTo(documents: Documents, slots: Slots, { weight, isHint = false }: Alternative, document: number): void {
  if (document === -1) return;
  const give = (column: number, each: number, value: number): void => {
    const slot = slots.at(each);
    const values = slots.column(column);
    values[slot] = Math.max(values[slot] ?? 0, value);
  };
  if (isHint) give(COLUMN.hint, document, weight * LEADS_TO);
  else for (const language of [0, 1]) give(COLUMN.best + language, document, weight * LEADS_TO);
  const near = [...documents.linkingTo(document)];
  if (near.length <= MOST_NEAR) for (const each of near) give(COLUMN.hint, each, weight * LEADS_NEAR);
}

/** What a word gives a node to which it leads: nearly as much as a name that has it. */
const LEADS_TO = 8;
/** What it gives whatever links to that: as much as the name of something linked that has it. */
const LEADS_NEAR = 1.5;
/** A domain or a country says nothing of the hundreds of things that link to it. */
const MOST_NEAR = 30;
