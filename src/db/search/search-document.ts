import type { NodeKind } from '../../entities/vocabulary';
import { indexedText, wordsOf, type FieldTexts } from '../../search/indexed-text';
import { pinyinOf } from '../../search/pinyin';
import { hasHan } from '../../search/tokenise';

/** A row of search_document and of search_text: what can be found, a node or a statement, as the index holds it. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: NodeKind | 'statement';
  /** The node itself, or the owner of the statement. */
  readonly nodeId: string;
  /** Ids of the cities that it belongs to, with a space before and behind each. */
  readonly cities: string;
  readonly unitsEn: string;
  readonly unitsZh: string;
  /** Words that are not Chinese, as they stand in the texts. */
  readonly words: string;
}

export interface BilingualText {
  readonly en: string | null;
  readonly zh: string | null;
}

/** What is known of a node or statement, field by field, before it is cut into units. */
export interface SearchSource {
  readonly id: string;
  readonly kind: NodeKind | 'statement';
  readonly nodeId: string;
  readonly cities: readonly string[];
  readonly names: readonly BilingualText[];
  /** In whatever language. */
  readonly aliases: readonly string[];
  readonly summaries: readonly BilingualText[];
  /** Names of what it links to. */
  readonly linked: readonly BilingualText[];
  readonly statements: readonly BilingualText[];
}

/** Kinds whose Chinese names are also found by how they sound. */
const SPOKEN: readonly string[] = ['city', 'country', 'region', 'organisation'];

export function searchDocument(source: SearchSource): SearchDocument {
  const fields = { EN: fieldsOf(source, 'en'), ZH: fieldsOf(source, 'zh') };
  const words = new Set([...wordsOf(fields.EN), ...wordsOf(fields.ZH)]);
  return {
    id: source.id,
    kind: source.kind,
    nodeId: source.nodeId,
    cities: source.cities.length === 0 ? '' : ` ${[...new Set(source.cities)].sort().join(' ')} `,
    unitsEn: indexedText(fields.EN),
    unitsZh: indexedText(fields.ZH),
    words: [...words].sort().join(' '),
  };
}

/** How the names of a node sound, joined and by syllables; none for kinds that nobody spells so. */
export function soundsOf(kind: string, names: readonly (string | null)[]): string[] {
  if (!SPOKEN.includes(kind)) return [];
  return names.flatMap((name) => {
    const sound = name === null ? null : pinyinOf(name);
    return sound === null ? [] : [...new Set([sound.joined, sound.spaced])];
  });
}

function fieldsOf(source: SearchSource, language: 'en' | 'zh'): FieldTexts {
  const texts = (all: readonly BilingualText[]): string[] => all.flatMap((each) => each[language] ?? []);
  const aliases = source.aliases.filter((name) => hasHan(name) === (language === 'zh'));
  const sounds =
    language === 'zh'
      ? soundsOf(
          source.kind,
          source.names.map(({ zh }) => zh),
        )
      : [];
  return {
    NAME: texts(source.names),
    ALIAS: [...aliases, ...sounds],
    LINKED: [...new Set(texts(source.linked))],
    SUMMARY: texts(source.summaries),
    STATEMENT: texts(source.statements),
  };
}
