import type { AskedState, View } from '../page';
import { dateText } from '../display';
import { usePage } from '../page-context';
import { changedSince, EVERY_FIELD, listSince, SHELL, unchangedSince } from '../words/shell-words';

/** On the address of an older state of the data: whether what is shown has changed since, and how. */
export function ChangesNotice({ state }: { readonly state: AskedState | null }) {
  const { t, data, setting } = usePage();
  if (state === null || state.asked.label === data.version.label) return null;
  if (state.changes.length === 0) return <p class="ed notice">{t(unchangedSince(state.asked.label))}</p>;
  return (
    <section class="ed notice" aria-labelledby="changed">
      <h2 id="changed">{t(changedSince(state.asked.label))}</h2>
      <ul>
        {state.changes.map(({ revision, date, message, subject }) => (
          <li key={`${revision} ${subject.en}`}>
            {t([`Revision ${revision}`, `第${revision}次修订`])}
            {t([', ', '，'])}
            {t(dateText(date))}
            {t([': ', '：'])}
            <span lang="en">{message}</span>
            {t([' (', '（'])}
            {t(subject)}
            {t([')', '）'])}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${setting.path}.json?${setting.search}`}>{t(EVERY_FIELD)}</a>
      </p>
    </section>
  );
}

/** On the old address of a list: it shows the data of today. */
export function SinceNotice({ since: { version, revisions } }: { readonly since: NonNullable<View['since']> }) {
  const { t, href } = usePage();
  return (
    <p class="ed notice" role="note">
      {t(listSince(version, revisions))} <a href={href('/data#changes')}>{t(SHELL.changes)}</a>
    </p>
  );
}
