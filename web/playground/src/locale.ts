export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

const STORAGE_KEY = 'civigraph:locale';

/** The reader's earlier choice, else the browser's first language when it is one of ours, else English. */
export function readLocale(): Locale {
  const stored = localStorage.getItem(STORAGE_KEY);
  if (stored === 'en' || stored === 'zh') return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function storeLocale(locale: Locale): void {
  localStorage.setItem(STORAGE_KEY, locale);
}

/** What the page's own bar says. The answers' language is the server's work. */
export const TEXTS: Record<Locale, { heading: string; examples: string; language: string }> = {
  en: { heading: 'Civigraph playground', examples: 'Example queries', language: 'Language of the answers' },
  zh: { heading: 'Civigraph 查询台', examples: '示例查询', language: '回答所用语言' },
};
