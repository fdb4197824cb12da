import { dateText } from '../display';
import { usePage } from '../page-context';
import { SHELL } from '../words/shell-words';

export function Footer() {
  const { t, href, data } = usePage();
  const { label, time } = data.version;
  return (
    <footer class="foot">
      <div class="shell">
        <ul>
          <li>
            {t(SHELL.dataVersion)}
            {t([' ', ''])}
            <a href={href('/data#changes')}>{label}</a>
            {time !== null && `${t([', ', '，'])}${t(dateText(time))}`}
          </li>
          <li>
            <a href={href('/data#gaps')}>{t(SHELL.gaps)}</a>
          </li>
          <li>
            <a href={href('/data')}>{t(SHELL.data)}</a>
          </li>
          <li>
            <a href="/schema.graphql">{t(SHELL.api)}</a>
          </li>
          <li>
            <a href="/playground/">{t(SHELL.playground)}</a>
          </li>
          <li>{t(SHELL.licenceNote)}</li>
        </ul>
      </div>
    </footer>
  );
}
