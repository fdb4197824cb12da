import { isNodeKind } from '../../inputs/global-id';
import type { Pair } from '../../labels/label';
import { labelOfWord } from '../../labels/word-labels';
import type { NodeRow } from '../../snapshot';
import { pathOf } from '../../services/citation/permalink';
import { suggest } from '../../services/search/suggest';
import type { PageSetting, View } from '../page';
import { usePage } from '../page-context';
import { NodeLink } from '../parts/node-link';
import { LargeSearchField } from '../shell/search-field';
import { ERROR, ERRORS, noneOfKind } from '../words/error-words';

/** What an error knows of itself. */
export interface PageError {
  readonly status: number;
  /** In English, for whoever has to act on it. */
  readonly message: string;
  /** Ids of what was probably meant. */
  readonly nearest: readonly string[];
  /** The address of what took the place of the removed. */
  readonly successor: string | null;
  readonly reason: string | null;
  /** Set where the address names a state of the data that there is not: the newest that there is. */
  readonly newest: string | null;
}

/** An error as a page: what is wrong, what comes nearest, and a search for what the address ends in. */
export function errorView({ scope: { data }, path }: PageSetting, error: PageError): View {
  const title = titleOf(error, path);
  const words = wordsOf(path);
  const named = error.nearest.flatMap((id) => data.node(id) ?? []);
  const near =
    error.newest !== null ? present(data, path) : error.status === 404 ? [...named, ...found(data, words)] : named;
  return {
    title: { en: title[0], zh: title[1] },
    crumbs: [
      { text: { en: 'Home', zh: '首页' }, path: '/' },
      { text: { en: ERROR.notFound[0], zh: ERROR.notFound[1] } },
    ].slice(0, error.status === 404 ? 2 : 1),
    canonical: null,
    hasOwnField: true,
    body: (
      <ErrorPage
        error={error}
        words={words}
        near={[...new Map(near.map((node) => [node.id, node])).values()].slice(0, 6)}
      />
    ),
  };
}

/** The thing itself, as it is now. */
function present(data: PageSetting['scope']['data'], path: string): NodeRow[] {
  const [, kind = '', slug = ''] = path.split('/');
  return [data.node(`${kind}:${slug}`)].filter((node) => node !== null);
}

function wordsOfStatus(status: number): readonly [Pair, Pair] {
  return ERRORS[status] ?? ERRORS[status >= 500 ? 500 : 400] ?? [ERROR.notFound, ERROR.noneNear];
}

function titleOf({ status, newest }: PageError, path: string): Pair {
  if (newest !== null) return ERROR.noVersion[0];
  const [, first = ''] = path.split('/');
  if (status !== 404 || !isNodeKind(first)) return wordsOfStatus(status)[0];
  const { en, zh } = labelOfWord('NodeKind', first);
  return noneOfKind([en, zh]);
}

/** The last part of the address as words: `rio-operations-center` is what somebody looks for. */
function wordsOf(path: string): string {
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  try {
    return decodeURIComponent(last)
      .replace(/[-_+.:]+/g, ' ')
      .trim()
      .slice(0, 80);
  } catch {
    return '';
  }
}

function found(data: PageSetting['scope']['data'], words: string): NodeRow[] {
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const all = suggest({ data }, { prefix: words, first: 5 }).map(({ node }) => node);
  if (all.length > 0) return all;
  const [first = ''] = words.split(' ');
  return first.length < 2 ? [] : suggest({ data }, { prefix: first, first: 3 }).map(({ node }) => node);
}

interface ErrorPageProps {
  readonly error: PageError;
  readonly words: string;
  readonly near: readonly NodeRow[];
}

function ErrorPage({ error, words, near }: ErrorPageProps) {
  const { t, href, setting, data } = usePage();
  const { status, successor, newest } = error;
  const title = titleOf(error, setting.path);
  const [, text] = newest === null ? wordsOfStatus(status) : ERROR.noVersion;
  const taken = successor === null ? null : data.node(successor.slice(1).replace('/', ':'));
  return (
    <div class="read">
      <header class="head wide">
        <h1>{t(title)}</h1>
        <p class="q">{shownPath(setting.path)}</p>
        <p class="lead">{t(status === 404 && newest === null && near.length === 0 ? ERROR.noneNear : text)}</p>
        {status === 400 && (
          <p lang="en" class="ed">
            {error.message}
          </p>
        )}
        {error.reason !== null && (
          <p class="ed">
            {t(ERROR.removedFor)} <span lang="en">{error.reason}</span>
          </p>
        )}
      </header>
      {successor !== null && (
        <p class="wide">
          {t(ERROR.successor)} {taken === null ? <a href={href(successor)}>{successor}</a> : <NodeLink node={taken} />}
        </p>
      )}
      {near.length > 0 && (
        <ul class="rows wide sec">
          {near.map((node) => (
            <li key={node.id}>
              <b>
                <NodeLink node={node} />
              </b>
              <span class="q small">{decodeURIComponent(pathOf(node.id))}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="wide">
        <LargeSearchField value={words} />
      </div>
      <p class="wide small q">
        {t(ERROR.status)} {status}
        {t(['. ', '。'])}
        {t(ERROR.programs)}
      </p>
    </div>
  );
}

function shownPath(path: string): string {
  try {
    return decodeURIComponent(path).slice(0, 120);
  } catch {
    return path.slice(0, 120);
  }
}
