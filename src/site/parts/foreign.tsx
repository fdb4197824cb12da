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

/** A text of one language, that of the page where none is named, in which Chinese words may be quoted: within English they are marked. */
export function Mixed({ text, locale: own }: { readonly text: string; readonly locale?: LocaleCode }) {
  const page = usePage();
  const locale = own ?? page.locale;
  const shown = typeset(text, locale);
  if (locale === 'ZH' || !HAN.test(shown)) return <>{shown}</>;
  return (
    <>
      {shown.split(HAN_RUNS).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} lang="zh-CN">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

const HAN = /\p{Script=Han}/u;
/** Chinese characters with the signs and spaces between them. */
const HAN_RUNS = /(\p{Script=Han}(?:[\p{Script=Han}\p{P}\p{N}\s>]*\p{Script=Han})?)/u;
