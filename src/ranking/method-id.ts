import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json';
import type { CompleteRecipe } from './recipe.types';
import type { RankingTable } from './table.types';

/** Goes up when a formula changes, so that an id never promises a result that this engine no longer gives. */
const ENGINE_VERSION = 3;

/**
 * The identity of a method: SHA-256 of its canonical JSON, 64 hexadecimal digits. The same id on the same table gives
 * the same scores to the last digit. Labels and the spelling of defaults do not enter; the view or the peers do where
 * scales are taken from them.
 */
export function methodId(recipe: CompleteRecipe, scope: Pick<RankingTable, 'view' | 'peers'> = {}): string {
  const { view, peers } = scope;
  const scale = {
    ...(recipe.referenceSet === 'VIEW' && view ? { view: [...view].sort() } : {}),
    ...(recipe.referenceSet === 'PEERS' && peers ? { peers: [...peers].sort() } : {}),
  };
  return hash('sha256', canonicalJson({ engine: ENGINE_VERSION, recipe, ...scale }));
}
