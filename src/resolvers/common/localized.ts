import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';

/** The text in the language that the field asks for, else in that of the request. */
export function localized<Text extends string | null>(
  context: RequestContext,
  locale: LocaleCode | null | undefined,
  text: { readonly en: Text; readonly zh: Text },
): Text {
  const language = locale ?? context.locale;
  context.languages.add(language);
  return language === 'ZH' ? text.zh : text.en;
}
