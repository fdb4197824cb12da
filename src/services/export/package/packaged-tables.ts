import { NODE_KINDS } from '../../../entities/vocabulary';
import { labelOfWord } from '../../../labels/word-labels';
import type { Label } from '../../../labels/label';
import type { TableFile } from '../export-file';
import { LIST_NAMES } from '../list-names';
import { CSV_TYPE, TABLE_FILES } from '../table-files';

/** A table of the data package. */
export interface PackagedTable {
  readonly file: TableFile;
  readonly title: Label;
}

const TITLES: Readonly<Record<string, Label>> = {
  ...Object.fromEntries(NODE_KINDS.map((kind) => [LIST_NAMES[kind], titleOfKind(kind)])),
  observations: { en: 'Observations: values of indicators', zh: '观测值：各指标的数值' },
  statements: { en: 'Statements: what sources say', zh: '陈述：来源所述内容' },
  links: { en: 'Links between things', zh: '条目之间的关系' },
  nodes: { en: 'Index of all things', zh: '全部条目索引' },
};

/** Every table that is exported as CSV, once: `cases` and `scores` are further names of two of them. */
export const PACKAGED_TABLES: readonly PackagedTable[] = TABLE_FILES.flatMap((file) => {
  const title = TITLES[file.stem];
  return file.mediaType === CSV_TYPE && title !== undefined ? [{ file, title }] : [];
});

function titleOfKind(kind: string): Label {
  const { en, zh } = labelOfWord('NodeKind', kind);
  return { en: `Things of the kind “${en}”`, zh: `“${zh}”类条目` };
}
