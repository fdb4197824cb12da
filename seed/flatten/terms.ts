import type { Entry } from '../forms';
import type { TermForm, TermWordsForm } from '../records/term-form';
import type { KnowledgeRows } from '../rows';

export function termRow({ form }: Entry<TermForm>): KnowledgeRows['term'][number] {
  const { slug, name, synonyms, leads, nodes = [], unlike = [] } = form;
  const words = {
    synonyms: [...new Set([name.en, name.zh, ...listed(synonyms)])],
    leads: listed(leads),
    nodes,
    unlike,
  };
  return { code: slug, nameEn: name.en, nameZh: name.zh, words };
}

/** English words, then Chinese ones. */
export function listed(words: TermWordsForm | undefined): string[] {
  return [...(words?.en ?? []), ...(words?.zh ?? [])];
}
