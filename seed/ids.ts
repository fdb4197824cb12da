import { createHash } from 'node:crypto';
import { idOf } from './forms';
import { defaultPlace, placeOf } from './sections';
import type { StatementEntry } from './statements';

/** Ids are made from what they stand for, so that the same content has the same ids in every database. */

export function citationId(sourceId: string, locator: string, marker: string): string {
  return `citation:${hash(16, sourceId, locator, marker)}`;
}

export function linkId(fromId: string, type: string, toId: string, role: string): string {
  return `link:${hash(16, fromId, type, toId, role)}`;
}

/** The key that was given, else one made from kind and place: a new statement before it does not change it. */
export function statementKey({ owner, kind, form }: StatementEntry): string | null {
  if (typeof form.key === 'string') return form.key;
  const { source, section, marker } = placeOf(form, defaultPlace(owner));
  if (source === undefined || section === undefined || marker === undefined) return null;
  return hash(8, kind, `source:${source}`, section, marker);
}

/** @throws where the statement has no place in a source, which validation reports before */
export function statementId(statement: StatementEntry): string {
  const key = statementKey(statement);
  if (key === null) throw new Error(`A statement of ${idOf(statement.owner)} has no place in a source.`);
  return `statement:${idOf(statement.owner)}:${key}`;
}

/** @param place slug of a city, or `country:slug`, which is written `country.slug` so that the parts stay apart */
export function observationId(indicator: string, place: string, period: string, source: string): string {
  const name = place.replace(/^city:/, '').replace(':', '.');
  return `observation:${indicator}:${name}:${period}:${source}`;
}

function hash(length: number, ...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('|'), 'utf8').digest('hex').slice(0, length);
}
