import type { EvidenceGrade, Flag, ObservationStatus } from '../../src/entities/vocabulary';
import { observationId } from '../ids';
import { parseNumber } from '../numbers';
import type { ObservationEntry } from '../observations';
import { formatPeriod, parsePeriod } from '../period';
import { toConstant } from '../records/fields';
import type { KnowledgeRows } from '../rows';
import { placeIn } from '../sections';
import { resolveReference, splitId } from '../seed-index';
import type { FlattenContext } from './statements';

export function observationRows(
  observations: readonly ObservationEntry[],
  { cite, evidenceOf }: Pick<FlattenContext, 'cite' | 'evidenceOf'>,
): KnowledgeRows['observation'] {
  return observations.map(({ header, row, indicator }) => {
    const { form } = header;
    const { source, section, marker } = placeIn(header);
    const period = parsePeriod(row.period ?? form.period ?? '');
    if (source === undefined || period?.periodStart == null || period.periodEnd == null) {
      throw new Error(`An observation of ${form.slug} has no source or no period.`);
    }
    const indicatorId = resolveReference(indicator, 'indicator', 'indicator') ?? `indicator:${indicator}`;
    const placeId = resolveReference(row.place, 'city', 'city') ?? `city:${row.place}`;
    const hasNote = row.note_en !== undefined;
    return {
      id: observationId(splitId(indicatorId)[1], placeId, formatPeriod(period), source),
      periodStart: period.periodStart,
      periodEnd: period.periodEnd,
      value: row.value === undefined ? null : parseNumber(row.value),
      status: (row.status ?? 'A') as ObservationStatus,
      evidence: (form.evidence ?? evidenceOf(source)) as EvidenceGrade,
      flags: (form.flags ?? []).map((flag) => toConstant(flag) as Flag),
      noteEn: (hasNote ? row.note_en : form.note?.en) ?? null,
      noteZh: (hasNote ? row.note_zh : form.note?.zh) ?? null,
      asPrinted: row.asPrinted ?? null,
      revision: 0,
      indicatorId,
      cityId: placeId,
      sourceId: `source:${source}`,
      citationId: cite({ source, section, marker: row.marker ?? marker }),
    };
  });
}
