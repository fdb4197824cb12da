import type { NodeRow } from '../../snapshot';

/** Under which licence a row may be passed on, and the credit to give with it, ready in both languages. */
export interface Attribution {
  /** An SPDX expression: MIT for words made here, and the open licence of every source whose data are in the row. */
  readonly licence: string;
  readonly en: string;
  readonly zh: string;
}

/** What a source says of itself; a row of the kind `source`. */
type SourceFacts = Pick<
  NodeRow,
  'id' | 'nameEn' | 'nameZh' | 'publisherEn' | 'publisherZh' | 'year' | 'url' | 'licence' | 'rightsEn' | 'rightsZh'
>;

/**
 * The one effective licence of a row and its credit. Our own wording, structure and translations are MIT. Data of an open source keep
 * its licence. Of a source with all rights reserved only facts are cited, which nobody licenses: the row stays ours and names it.
 * @param isData a value taken over as it is, with no words of ours in it
 */
export function attributionOf(
  sources: readonly SourceFacts[],
  { isData = false }: { readonly isData?: boolean } = {},
): Attribution {
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  const open = [...new Set(distinct.flatMap(({ licence }) => (licence && isOpen(licence) ? [licence] : [])))].sort();
  const worded = !isData || open.length === 0;
  const licences = worded ? [OWN_LICENCE, ...open.filter((licence) => licence !== OWN_LICENCE)] : open;
  const own = worded ? [{ en: OWN_CREDIT_EN, zh: OWN_CREDIT_ZH }] : [];
  const credits = [...own, ...distinct.map(creditOf)];
  return {
    licence: licences.join(' AND '),
    en: credits.map(({ en }) => en).join(' '),
    zh: credits.map(({ zh }) => zh).join(''),
  };
}

/** Of the wording, the structure and the translations. */
export const OWN_LICENCE = 'MIT';

const OWN_CREDIT_EN = `Wording and structure: Civigraph, ${OWN_LICENCE}.`;
const OWN_CREDIT_ZH = `文字与结构：Civigraph，${OWN_LICENCE}。`;

/** An SPDX identifier has no space in it; what is said in words reserves rights. */
function isOpen(licence: string): boolean {
  return /^[\w.+-]+$/.test(licence) && !/^(none|unknown)$/i.test(licence);
}

/** Who, what, when, where, and what may be done with it. */
function creditOf(source: SourceFacts): { readonly en: string; readonly zh: string } {
  const { publisherEn, publisherZh, nameEn, nameZh, year, url, licence, rightsEn, rightsZh } = source;
  const terms = licence === null ? [] : [licence];
  const address = url === null ? [] : [url];
  const date = year === null ? [] : [String(year)];
  return {
    en: `${[publisherEn ?? '', nameEn, ...date, ...address, ...terms].join(', ')}.${rightsEn === null ? '' : ` ${rightsEn}`}`,
    zh: `${[publisherZh ?? '', nameZh, ...date, ...address, ...terms].join('，')}。${rightsZh ?? ''}`,
  };
}
