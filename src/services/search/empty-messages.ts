import type { Label } from '../../labels/label';
import type { EmptyReason } from './search';

/** Why a search found nothing, in a sentence. */
export const EMPTY_MESSAGES: Readonly<Record<EmptyReason, Label>> = {
  NO_WORDS: { en: 'The query has no letter and no digit.', zh: '查询中没有文字或数字。' },
  UNKNOWN_WORDS: {
    en: 'No text here has any of these words, nor words like them.',
    zh: '没有任何文本含有这些词或相近的词。',
  },
  NOTHING_FOUND: {
    en: 'Texts have these words, but none has enough of them together, or none that the filter lets through.',
    zh: '有文本含有这些词，但没有一条含有足够多的词，或都被筛选条件排除。',
  },
};
