import type { Label } from '../../labels/label';
import { LazyText } from '../../labels/lazy-text';
import { written, type Sentence } from '../../ranking/sentence';
import type { Scope } from '../scope';

/** What the engine says, for a reader: a whole sentence with the names of indicators and places, made in a language when it is read. */
export function said(scope: Pick<Scope, 'data'>, sentence: Sentence): Label {
  return new LazyText((language) => {
    const text = saidIn(scope, sentence, language);
    if (language === 'zh') return `${text}。`;
    return `${beginsWithWord(sentence) ? text.charAt(0).toUpperCase() + text.slice(1) : text}.`;
  });
}

export function saidOrNull(scope: Pick<Scope, 'data'>, sentence: Sentence | null): Label | null {
  return sentence === null ? null : said(scope, sentence);
}

/** The same as a clause of another sentence. */
export function saidIn({ data }: Pick<Scope, 'data'>, sentence: Sentence, language: 'en' | 'zh'): string {
  return written(sentence, language, (id) => {
    const node = data.node(id);
    return (language === 'zh' ? node?.nameZh : node?.nameEn) ?? id;
  });
}

/** A name, a path or a formula at the beginning keeps its first letter. */
function beginsWithWord({ en, values }: Sentence): boolean {
  const name = /^\{(\w+)\}/.exec(en)?.[1];
  const first = name === undefined ? undefined : values[name];
  if (typeof first === 'object' && 'en' in first) return beginsWithWord(first);
  return /^[a-z]/.test(en);
}
