import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { Bar } from './bar';
import { createFetcher } from './fetcher';
import { initialTabs, tabFromLocation } from './initial-tabs';
import { type Locale, readLocale, storeLocale, TEXTS } from './locale';

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

/** GraphiQL on this server's /graphql. `bar` is the element above it that the examples and the language switch go to. */
export function Playground({ bar }: { bar: HTMLElement }): ReactNode {
  const [locale, setLocale] = useState<Locale>(readLocale);
  const fetcher = useMemo(() => createFetcher(), []);
  const linked = useMemo(() => tabFromLocation(window.location.search), []);
  const tabs = useMemo(() => initialTabs(linked), [linked]);

  useEffect(() => {
    storeLocale(locale);
    document.documentElement.lang = locale;
    document.title = `${TEXTS[locale].heading} · GraphQL`;
  }, [locale]);

  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultTabs={tabs}
      {...(tabs[0] ? { initialQuery: tabs[0].query, initialVariables: tabs[0].variables ?? '' } : {})}
    >
      <GraphiQL.Logo>
        {createPortal(<Bar locale={locale} onLocale={setLocale} />, bar)}
        <a className="home" href="/">
          Civigraph
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
