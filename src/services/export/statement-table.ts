import { displayQuantity } from '../../display';
import type { QuantityRow } from '../../snapshot';
import { citationsOfStatement } from '../statements-of-node';
import type { ExportTable } from './export-table';
import { PROVENANCE_COLUMNS, provenanceCells } from './provenance';

/** Statements, one a row, with their figures in one cell each: codes and numbers for a program, as printed and in words for a person. */
export const STATEMENT_TABLE: ExportTable = {
  columns: [
    'id',
    'kind',
    'owner',
    'owner_en',
    'owner_zh',
    'about',
    'text_en',
    'text_zh',
    'actor',
    'basis',
    'period_start',
    'period_end',
    'figures',
    'figures_as_printed',
    'figures_en',
    'figures_zh',
    'note_en',
    'note_zh',
    'inferred_by_en',
    'inferred_by_zh',
    'inferred_from_en',
    'inferred_from_zh',
    'other_sources',
    ...PROVENANCE_COLUMNS,
  ],
  rowAt(context, place) {
    const { data } = context;
    const statement = data.view('statement').at(place);
    const { id, kind, ownerId, textEn, textZh, actor, basis, periodStart, periodEnd, evidence, flags } = statement;
    const owner = data.nodeAt(statement.ownerIdentity);
    const quantities = data.quantitiesOf(statement);
    const displays = quantities.map((each) => displayQuantity(each, data.unit(each.unitCode)));
    const citations = citationsOfStatement(context, statement);
    return {
      page: id,
      cells: {
        ...{ id, kind, owner: ownerId, owner_en: owner?.nameEn ?? null, owner_zh: owner?.nameZh ?? null },
        about: data.aboutOf(statement).map((node) => node.id),
        ...{ text_en: textEn, text_zh: textZh, actor, basis, period_start: periodStart, period_end: periodEnd },
        figures: quantities.map(figureOf),
        figures_as_printed: quantities.map(({ asPrinted }) => asPrinted),
        ...{ figures_en: displays.map(({ en }) => en), figures_zh: displays.map(({ zh }) => zh) },
        ...{ note_en: statement.noteEn, note_zh: statement.noteZh },
        ...{ inferred_by_en: statement.inferredByEn, inferred_by_zh: statement.inferredByZh },
        ...{ inferred_from_en: statement.inferredFromEn, inferred_from_zh: statement.inferredFromZh },
        other_sources: (statement.otherSources ?? []).map(({ verdict, saidBy }) => `${verdict} ${saidBy}`),
        ...provenanceCells(context, { citations, evidence: [evidence], flags }),
      },
    };
  },
};

/** `accuracy: AT_LEAST 98 %`, `emergency-response-time: RELATIVE -30 %`, `cameras: 700..800 {camera}`. */
function figureOf({ metricCode, comparator, change, value, low, high, unitCode }: QuantityRow): string {
  const number = value ?? `${low ?? ''}..${high ?? ''}`;
  const words = [comparator === 'EXACT' || comparator === 'RANGE' ? null : comparator, change, number, unitCode];
  return `${metricCode}: ${words.filter((word) => word !== null).join(' ')}`;
}
