import { defineEnum } from '../common/define-enum';

export const SearchFieldEnum = defineEnum('SearchField', 'Where a text stands by which something was found.', {
  NAME: 'Its name, or how its Chinese name sounds.',
  ALIAS: 'Another name it goes by.',
  LINKED: 'The name of a node that it links to, as a case does to its city.',
  SUMMARY: 'Its summary or definition; the publisher of a source.',
  STATEMENT: 'A statement about it.',
});

export const SearchEmptyReasonEnum = defineEnum('SearchEmptyReason', 'Why a search found nothing.', {
  NO_WORDS: 'The query has no letter and no digit.',
  UNKNOWN_WORDS: 'No text here has any of its words, nor words like them.',
  NOTHING_FOUND: 'Texts have these words, but none has enough of them together, or none that the filters let through.',
});
