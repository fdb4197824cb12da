import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocaleCode } from '../entities/vocabulary';
import type { Label, Pair } from '../labels/label';
import type { PageSetting } from './page';
import { typeset } from './typeset';

const Context = createContext<PageTools | null>(null);

export const PageProvider = Context.Provider;

/** What every component asks of the page that it stands on. */
export class PageTools {
  readonly locale: LocaleCode;

  constructor(readonly setting: PageSetting) {
    this.locale = setting.locale;
  }

  get data() {
    return this.setting.scope.data;
  }

  get other(): LocaleCode {
    return this.locale === 'ZH' ? 'EN' : 'ZH';
  }

  /** A text in the reader's language. */
  readonly t = (text: Label | Pair): string => inLocale(text, this.locale);

  /** A link within the site; it carries the language where the address of the page does. */
  readonly href = (path: string): string => {
    if (!this.setting.isLocaleNamed || path.startsWith('#')) return path;
    const [before = '', fragment] = path.split('#');
    const joined = `${before}${before.includes('?') ? '&' : '?'}locale=${this.locale.toLowerCase()}`;
    return fragment === undefined ? joined : `${joined}#${fragment}`;
  };
}

export function usePage(): PageTools {
  const page = useContext(Context);
  if (page === null) throw new Error('A component of the site stands outside of a page.');
  return page;
}

export function inLocale(text: Label | Pair, locale: LocaleCode): string {
  if ('en' in text) return typeset(locale === 'ZH' ? text.zh : text.en, locale);
  return typeset(locale === 'ZH' ? text[1] : text[0], locale);
}

/** As it stands in `lang` and `hreflang`. */
export function languageTag(locale: LocaleCode): string {
  return locale === 'ZH' ? 'zh-CN' : 'en';
}
