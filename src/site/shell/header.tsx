import type { View } from '../page';
import { languageTag, usePage } from '../page-context';
import { NAVIGATION, SHELL } from '../words/shell-words';
import { SearchField } from './search-field';

/** One row: the name, a search field, the main navigation, language and theme. */
export function Header({ view }: { readonly view: View }) {
  const { t, href } = usePage();
  return (
    <header class="top">
      <div class="shell">
        <a class="word" href={href('/')}>
          <Wordmark />
          Civigraph
        </a>
        {view.hasOwnField ? <div class="find" /> : <SearchField />}
        <nav class="nav" aria-label={t(SHELL.main)}>
          <Navigation section={view.section} />
        </nav>
        <a class="findlink" href={href('/search')} aria-label={t(SHELL.search)}>
          <Lens />
        </a>
        <div class="tools">
          <LanguageLink />
          <button class="theme" type="button" hidden aria-label={t(SHELL.theme)}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
              <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
            </svg>
          </button>
          <details class="menu">
            <summary>{t(SHELL.menu)}</summary>
            <nav aria-label={t(SHELL.menu)}>
              <Navigation section={view.section} />
            </nav>
          </details>
        </div>
      </div>
    </header>
  );
}

function Navigation({ section }: { readonly section: string | undefined }) {
  const { t, href } = usePage();
  return (
    <ul>
      {NAVIGATION.map(([path, name]) => (
        <li key={path}>
          <a href={href(path)} aria-current={path === section ? 'page' : undefined}>
            {t(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same address in the other language, with the whole state of the page. */
function LanguageLink() {
  const { other, setting } = usePage();
  const parameters = new URLSearchParams(setting.search);
  parameters.set('locale', other.toLowerCase());
  return (
    <a
      href={`${setting.path}?${parameters.toString()}`}
      lang={languageTag(other)}
      hreflang={languageTag(other)}
      data-locale={other.toLowerCase()}
    >
      {other === 'ZH' ? '中文' : 'English'}
    </a>
  );
}

function Wordmark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M0 0h9v9H0z" fill="currentColor" />
      <path d="M11.75.75h7.5v7.5h-7.5z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M11.5 4.5h8V9h-8z" fill="currentColor" />
      <path
        d="M.75 11.75h7.5v7.5H.75z M1 15.5 4.5 12M1 19 8 12M4.5 19 8 15.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
      <path
        d="M11.75 11.75h7.5v7.5h-7.5z"
        {...{ fill: 'none', stroke: 'currentColor' }}
        stroke-width="1.5"
        stroke-dasharray="2.4 1.35"
      />
    </svg>
  );
}

function Lens() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="7.5" cy="7.5" r="5.75" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M12 12l5 5" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
