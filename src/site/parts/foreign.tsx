import type { LocaleCode } from '../../entities/vocabulary';
import { languageTag, usePage } from '../page-context';
import { typeset } from '../typeset';

/** A text in a language that need not be that of the page, marked as such where it is another. */
export function Foreign({ text, locale }: { readonly text: string; readonly locale?: LocaleCode }) {
  const page = usePage();
  const own = locale ?? localeOfText(text);
  const shown = own === null ? text : typeset(text, own);
  return own === null || own === page.locale ? <>{shown}</> : <span lang={languageTag(own)}>{shown}</span>;
}

/** The language that `lang` has to name, if any: a figure or a sign belongs to every language. */
export function langOf(text: string, page: LocaleCode): string | undefined {
  const own = localeOfText(text);
  return own === null || own === page ? undefined : languageTag(own);
}

export function localeOfText(text: string): LocaleCode | null {
  if (/\p{Script=Han}/u.test(text)) return 'ZH';
  return /\p{L}{2}/u.test(text) ? 'EN' : null;
}
