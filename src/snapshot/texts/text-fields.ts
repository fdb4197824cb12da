import { soundsOf } from '../../search/pinyin';
import { hasHan } from '../../search/tokenise';
import type { NodeRow, StatementRow } from '../row-types';
import type { Snapshot } from '../snapshot';

/** The fields in which words stand, one for each language, and the table whose rows they are. */
export const TEXT_FIELDS = [
  { field: 'NAME', locale: 'EN', table: 'node' },
  { field: 'NAME', locale: 'ZH', table: 'node' },
  { field: 'ALIAS', locale: 'EN', table: 'node' },
  { field: 'ALIAS', locale: 'ZH', table: 'node' },
  { field: 'SUMMARY', locale: 'EN', table: 'node' },
  { field: 'SUMMARY', locale: 'ZH', table: 'node' },
  { field: 'STATEMENT', locale: 'EN', table: 'statement' },
  { field: 'STATEMENT', locale: 'ZH', table: 'statement' },
  { field: 'METRIC', locale: 'EN', table: 'metric' },
  { field: 'METRIC', locale: 'ZH', table: 'metric' },
] as const;

export type TextTable = (typeof TEXT_FIELDS)[number]['table'];

/** A place in `TEXT_FIELDS`. */
export type FieldNumber = number;

/** Fields of which each text is a name, to be compared as a whole too. */
export function isNameField(number: FieldNumber): boolean {
  const field = TEXT_FIELDS[number]?.field;
  return field === 'NAME' || field === 'ALIAS';
}

/** The texts of a row by field; nothing for fields of other tables. */
export type FieldTexts = readonly (readonly string[] | undefined)[];

/** The texts of the row at a place. */
export function textsOfRow(data: Snapshot, table: TextTable, row: number): FieldTexts {
  if (table === 'node') return textsOfNode(data, data.view('node').at(row));
  if (table === 'statement') return textsOfStatement(data, data.view('statement').at(row));
  const { nameEn, nameZh } = data.view('metric').at(row);
  return [...NO_TEXTS, undefined, undefined, [nameEn], [nameZh]];
}

const NO_TEXTS: FieldTexts = Array.from({ length: 6 }, () => undefined);

function textsOfNode(data: Snapshot, node: NodeRow): FieldTexts {
  const aliases = data.aliasesOf(node).map(({ name }) => name);
  const sounds = soundsOf(node.kind, node.nameZh);
  return [
    [node.nameEn],
    [node.nameZh],
    aliases.filter((name) => !hasHan(name)),
    [...aliases.filter(hasHan), ...sounds],
    present(node.summaryEn, node.definitionEn, node.publisherEn),
    present(node.summaryZh, node.definitionZh, node.publisherZh),
  ];
}

/** Names as they are to be shown, in the place of each text of a name field. */
export function shownNames(data: Snapshot, node: NodeRow, number: FieldNumber): readonly string[] {
  const texts = textsOfNode(data, node)[number] ?? [];
  if (number !== SPOKEN_FIELD) return texts;
  const sounds = new Set(soundsOf(node.kind, node.nameZh));
  return texts.map((text) => (sounds.has(text) ? node.nameZh : text));
}

const SPOKEN_FIELD = TEXT_FIELDS.findIndex(({ field, locale }) => field === 'ALIAS' && locale === 'ZH');

/** The sentence in both languages, and figures as the source prints them, unless the sentence has them so: each word counts once. */
function textsOfStatement(data: Snapshot, statement: StatementRow): FieldTexts {
  const { textEn, textZh } = statement;
  const printed = data.quantitiesOf(statement).map(({ asPrinted }) => asPrinted);
  const figures = printed.filter((figure) => !`${textEn} ${textZh}`.includes(figure));
  return [...NO_TEXTS, [textEn, ...figures.filter((figure) => !hasHan(figure))], [textZh, ...figures.filter(hasHan)]];
}

function present(...texts: readonly (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => text ?? []);
}
