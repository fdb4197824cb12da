import { usePage } from '../page-context';
import { SHELL } from '../words/shell-words';

/** The small field of the header. */
export function SearchField() {
  const { t } = usePage();
  return (
    <form class="find" role="search" aria-label={t(SHELL.searchAll)} action="/search">
      <label class="vh" for="q0">
        {t(SHELL.search)}
      </label>
      <input id="q0" name="q" type="search" autocomplete="off" placeholder={t(SHELL.search)} />
      <KeptLocale />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

/** The large field of the home page, of a search and of an error. */
export function LargeSearchField({ value = '' }: { readonly value?: string }) {
  const { t } = usePage();
  return (
    <form class="bigfind" role="search" aria-label={t(SHELL.searchAll)} action="/search">
      <label class="vh" for="q1">
        {t(SHELL.search)}
      </label>
      <input id="q1" name="q" type="search" autocomplete="off" value={value} placeholder={t(SHELL.searchHint)} />
      <KeptLocale />
      <button>{t(SHELL.search)}</button>
    </form>
  );
}

/** A form replaces the query of its address: the language goes along as a field. */
export function KeptLocale() {
  const { locale, setting } = usePage();
  return setting.isLocaleNamed ? <input type="hidden" name="locale" value={locale.toLowerCase()} /> : null;
}
