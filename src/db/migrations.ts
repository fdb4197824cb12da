import { InitialSchema1763800000000 } from './migrations/1763800000000-initial-schema';
import { Search1763900000000 } from './migrations/1763900000000-search';
import { SearchSpellings1764000000000 } from './migrations/1764000000000-search-spellings';
import { CasesAndIndicators1764100000000 } from './migrations/1764100000000-cases-and-indicators';
import { WhoseWords1764110000000 } from './migrations/1764110000000-whose-words';
import { SeedFiles1764150000000 } from './migrations/1764150000000-seed-files';
import { SmallerDatabase1764300000000 } from './migrations/1764300000000-smaller-database';
import { OtherSources1764310000000 } from './migrations/1764310000000-other-sources';
import { Terms1764400000000 } from './migrations/1764400000000-terms';
import { UnitFigures1764500000000 } from './migrations/1764500000000-unit-figures';

/** In the order in which they run. */
export const MIGRATIONS = [
  InitialSchema1763800000000,
  Search1763900000000,
  SearchSpellings1764000000000,
  CasesAndIndicators1764100000000,
  WhoseWords1764110000000,
  SeedFiles1764150000000,
  SmallerDatabase1764300000000,
  OtherSources1764310000000,
  Terms1764400000000,
  UnitFigures1764500000000,
];
