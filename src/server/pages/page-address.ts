import { CITATION_FORMATS, type CitationFormatName } from '../../services/citation/citation-formats';

/** In what form the page of a thing is asked for. */
export type PageForm = 'html' | 'json' | 'jsonld' | CitationFormatName;

/** The ending of each form; a page for people has none. */
export const ENDINGS: readonly (readonly [ending: string, form: PageForm])[] = [
  ...Object.entries(CITATION_FORMATS).map(
    ([format, { extension }]) => [`.${extension}`, format as CitationFormatName] as const,
  ),
  ['.jsonld', 'jsonld'],
  ['.json', 'json'],
];

export interface PageAddress {
  readonly id: string;
  readonly form: PageForm;
}

/** What a path names: `/case/rio.csl.json` is the citation of `case:rio`. A dot in a slug is not an ending. Null where it names nothing. */
export function readPageAddress(path: string): PageAddress | null {
  const [, prefix = '', rest = ''] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const decoded = decode(rest);
  if (decoded === null) return null;
  const [ending, form] = ENDINGS.find(([each]) => decoded.endsWith(each)) ?? (['', 'html'] as const);
  const name = decoded.slice(0, decoded.length - ending.length);
  return name === '' || name.includes('\u0000') ? null : { id: `${prefix}:${name}`, form };
}

function decode(text: string): string | null {
  try {
    return text === '' ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
