import type { ReactNode } from 'react';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type Example, examples } from './examples';
import { LOCALES, type Locale, TEXTS } from './locale';

interface BarProps {
  locale: Locale;
  onLocale(locale: Locale): void;
}

const NAMES: Record<Locale, string> = { en: 'English', zh: '中文' };

/** The strip above the editor: every numbered example by its title, and the language of the answers. */
export function Bar({ locale, onLocale }: BarProps): ReactNode {
  const open = useOpenExample();
  const texts = TEXTS[locale];
  return (
    <>
      <h1>{texts.heading}</h1>
      <nav aria-label={texts.examples}>
        <ol>
          {examples.map((example) => (
            <li key={example.number + example.title}>
              <button type="button" title={example.title} onClick={() => open(example)}>
                <span className="number">{Number(example.number)}</span> {example.title}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <fieldset>
        <legend className="visually-hidden">{texts.language}</legend>
        {LOCALES.map((each) => (
          <label key={each} lang={each}>
            <input type="radio" name="locale" checked={each === locale} onChange={() => onLocale(each)} />
            {NAMES[each]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Goes to the tab that holds the example unchanged; opens a new one where there is none, so that edits are never lost. */
function useOpenExample(): (example: Example) => void {
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, changeTab } = useGraphiQLActions();
  return (example) => {
    const index = tabs.findIndex((tab) => tab.query?.trim() === example.query.trim());
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables ?? '');
  };
}
