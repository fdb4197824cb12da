import type { PageSetting, View } from '../page';
import { dateText } from '../display';
import { usePage } from '../page-context';

/** A query of GraphQL to which a permalink leads, and what came since. */
export interface ShownQuery {
  readonly query: string;
  readonly variables: string;
  readonly operationName: string | null;
  /** The version that the address names; null where it names none. */
  readonly asked: string | null;
  readonly revisions: readonly { readonly number: number; readonly time: string; readonly message: string }[];
}

/** Shows a query and leads to its answer of today; it runs nothing itself. */
export function queryView({ path, search }: PageSetting, query: ShownQuery): View {
  return {
    title: { en: `Query ${query.operationName ?? ''}`.trim(), zh: `查询${query.operationName ?? ''}` },
    crumbs: [{ text: { en: 'Home', zh: '首页' }, path: '/' }, { text: { en: 'Query', zh: '查询' } }],
    canonical: search === '' ? null : `${path}?${withoutLocale(search)}`,
    body: <QueryPage query={query} />,
  };
}

function withoutLocale(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('locale');
  parameters.delete('v');
  return parameters.toString();
}

function QueryPage({ query: { query, variables, operationName, asked, revisions } }: { readonly query: ShownQuery }) {
  const { t, data } = usePage();
  const parameters = new URLSearchParams({ query });
  if (operationName !== null) parameters.set('operationName', operationName);
  if (variables !== '') parameters.set('variables', variables);
  const { label } = data.version;
  const isOld = asked !== null && asked !== label;
  return (
    <div class="read">
      <header class="head wide">
        <h1>{t(['A query', '查询'])}</h1>
        {asked !== null && !isOld && (
          <p>{t([`Nothing has changed since data version ${asked}.`, `自数据版本${asked}以来没有更改。`])}</p>
        )}
        {isOld && (
          <section class="ed notice">
            <h2>
              {t([
                `The data have changed since ${asked}; the answer may be another`,
                `自${asked}以来数据已有更改，结果可能不同`,
              ])}
            </h2>
            <ul>
              {revisions.map(({ number, time, message }) => (
                <li key={number}>
                  {t([`Revision ${number}, `, `第${number}次修订，`])}
                  {t(dateText(time))}
                  {t([': ', '：'])}
                  <span lang="en">{message}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </header>
      <pre class="wide code" lang="en">
        {query}
      </pre>
      {variables !== '' && (
        <pre class="wide code" lang="en">
          {variables}
        </pre>
      )}
      <p class="wide acts">
        <a href={`/graphql?${parameters.toString()}`}>
          {t([`Answer of data version ${label}`, `数据版本${label}的结果`])}
        </a>{' '}
        <a href={`/playground/?${parameters.toString()}`}>{t(['Open in the playground', '在查询页打开'])}</a>
      </p>
    </div>
  );
}
