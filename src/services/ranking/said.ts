import type { Label } from '../../labels/label';
import { LazyText } from '../../labels/lazy-text';
import { written, type Sentence } from '../../ranking/sentence';
import type { Scope } from '../scope';

/** What the engine says, for a reader: a whole sentence with the names of indicators and places, made in a language when it is read. */
export function said(scope: Pick<Scope, 'data'>, sentence: Sentence): Label {
  return new LazyText((language) => {
    const text = saidIn(scope, sentence, language);
    // A name, a path or a formula keeps its first letter.
    const isWord = /^[a-z]/.test(sentence.en);
    return language === 'zh' ? `${text}。` : `${isWord ? text.charAt(0).toUpperCase() + text.slice(1) : text}.`;
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
