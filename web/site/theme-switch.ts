import { keep } from './keep';

/** The button that turns light into dark; it is hidden where no script runs. */
export function themeSwitch(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.theme')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const { dataset } = document.documentElement;
      const isDark = dataset['theme']
        ? dataset['theme'] === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      dataset['theme'] = isDark ? 'light' : 'dark';
      keep('theme', dataset['theme']);
    });
  }
}
