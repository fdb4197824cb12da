import type { Crumb } from '../page';
import { usePage } from '../page-context';
import { SHELL } from '../words/shell-words';

export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t, href } = usePage();
  if (crumbs.length === 0) return null;
  return (
    <nav class="crumb" aria-label={t(SHELL.whereYouAre)}>
      <ol>
        {crumbs.map(({ text, path }, index) => (
          <li key={index}>
            {path === undefined ? <span aria-current="page">{t(text)}</span> : <a href={href(path)}>{t(text)}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
