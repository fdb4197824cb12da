import type { LocaleCode } from '../entities/vocabulary';
import { labelOfWord } from '../labels/word-labels';
import { pathOf } from '../services/citation/permalink';
import { suggest } from '../services/search/suggest';
import type { WithData } from '../snapshot';
import { inLocale } from './page-context';

/** A name that begins as typed, of what kind it is, and where it leads. */
export interface ShownSuggestion {
  readonly text: string;
  readonly kind: string;
  readonly path: string;
}

const MOST = 8;

/** For the list below a search field. */
export function suggestionsFor(scope: WithData, typed: string, locale: LocaleCode): ShownSuggestion[] {
  return suggest(scope, { prefix: typed, first: MOST }).map(({ text, node }) => ({
    text,
    kind: inLocale(labelOfWord('NodeKind', node.kind), locale),
    path: pathOf(node.id),
  }));
}
