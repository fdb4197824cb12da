import type { LocaleCode } from '../../entities/vocabulary';
import { labelOfWord, type Vocabulary } from '../../labels/word-labels';
import type { NodeRow } from '../../snapshot';
import { html, type Markup } from './html';

/** What only nodes of its kind have: the status of a case and its own page, how an indicator is measured. */
export function ownFactsMarkup(node: NodeRow, locale: LocaleCode): Markup {
  const items = factsOf(node).flatMap(({ title, value }) => {
    const text = typeof value === 'string' || value === null ? value : value[locale];
    if (text === null) return [];
    const shown = /^https?:\/\//.test(text) ? html`<a href="${text}" rel="nofollow">${text}</a>` : text;
    return [html`<li>${title[locale]}${locale === 'ZH' ? '：' : ': '}${shown}</li>`];
  });
  return items.length === 0
    ? html``
    : html`<ul>
        ${items}
      </ul>`;
}

type InLocales = Readonly<Record<LocaleCode, string | null>>;

interface Fact {
  readonly title: Readonly<Record<LocaleCode, string>>;
  readonly value: string | InLocales | null;
}

function factsOf(node: NodeRow): Fact[] {
  if (node.kind === 'case') {
    return [fact('Status', '状态', wordIn('CaseStatus', node.status)), fact('Page', '网页', node.link)];
  }
  if (!(node.kind === 'indicator')) return [];
  return [
    fact('Definition', '定义', { EN: node.definitionEn, ZH: node.definitionZh }),
    fact('How often', '频率', wordIn('Frequency', node.frequency)),
    fact('How', '方法', { EN: node.collectionMethodEn, ZH: node.collectionMethodZh }),
    fact('Population', '人口口径', wordIn('PopulationConcept', node.populationConcept)),
    fact('Area', '范围', wordIn('ReferenceArea', node.referenceArea)),
    fact('SDMX', 'SDMX', node.sdmxCode),
    fact('SDG', 'SDG', node.sdgCode),
  ];
}

function fact(en: string, zh: string, value: Fact['value']): Fact {
  return { title: { EN: en, ZH: zh }, value };
}

function wordIn(vocabulary: Vocabulary, word: string | null): InLocales | null {
  if (word === null) return null;
  const { en, zh } = labelOfWord(vocabulary, word);
  return { EN: en, ZH: zh };
}
