import { keep } from './keep';

/** With a script the choice of language is kept, and the address needs not name it. */
export function languageSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
    link.addEventListener('click', () => {
      keep('locale', link.dataset['locale'] ?? 'en');
      const address = new URL(link.href);
      if (!new URL(location.href).searchParams.has('locale')) address.searchParams.delete('locale');
      address.hash = location.hash;
      link.href = address.href;
    });
  }
}
