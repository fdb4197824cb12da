import { InitialSchema1763800000000 } from './migrations/1763800000000-initial-schema';

/** In the order in which they run. */
export const MIGRATIONS = [InitialSchema1763800000000];
