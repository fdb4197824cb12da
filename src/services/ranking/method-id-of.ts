import { createHash } from 'node:crypto';
import type { ResolvedRequest } from './resolve-recipe';

/**
 * The id of a method with the choice of observations that belongs to it: the engine's id where that choice is the usual one.
 */
export function methodIdOf(engineId: string, { places, choice }: ResolvedRequest): string {
  const { sources, evidence, forecasts } = choice;
  const usual = places === 'CITY' && !sources && !evidence && (forecasts ?? 'LAST') === 'LAST';
  if (usual) return engineId;
  const parts = [engineId, places, evidence ?? '', forecasts ?? 'LAST', ...[...(sources ?? [])].sort()];
  return createHash('sha256').update(parts.join('\n'), 'utf8').digest('hex');
}
