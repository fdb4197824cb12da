import type { RequestContext } from '../../context';
import type { LocaleCode } from '../../entities/vocabulary';

/** The language that a field asks for, else that of the request; noted as one of those in the answer. */
export function languageOf(context: RequestContext, locale: LocaleCode | null | undefined): LocaleCode {
  const language = locale ?? context.locale;
  context.languages.add(language);
  return language;
}
