import type { ComponentChildren } from 'preact';
import type { NodeRow } from '../../snapshot';
import { nameOf } from '../names';
import { inLocale, languageTag, usePage } from '../page-context';
import { Mixed } from './foreign';

/** The name of a thing in the reader's language, and in the other beside it, smaller. */
export function PageHead({ node, children }: { readonly node: NodeRow; readonly children?: ComponentChildren }) {
  const { t, other } = usePage();
  const [name, alternative] = [t(nameOf(node)), inLocale(nameOf(node), other)];
  return (
    <header class="head wide">
      <h1>
        {name}
        {alternative !== name && (
          <span class="alt" lang={languageTag(other)}>
            {alternative}
          </span>
        )}
      </h1>
      {children}
    </header>
  );
}

/** What a thing is, in a few sentences of the reader's language. */
export function Lead({ text }: { readonly text: string | null }) {
  return text === null || text === '' ? null : (
    <p class="lead">
      <Mixed text={text} />
    </p>
  );
}
