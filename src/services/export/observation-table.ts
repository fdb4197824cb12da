import { Indicator } from '../../entities/indicator';
import type { Observation } from '../../entities/observation';
import type { Scope } from '../scope';
import { present, type ExportRow, type ExportTable } from './export-table';
import { PROVENANCE_COLUMNS, provenanceCells } from './provenance';

/** Values, one a row. */
export const OBSERVATION_TABLE: ExportTable = {
  columns: [
    'id',
    'indicator',
    'indicator_en',
    'indicator_zh',
    'city',
    'city_en',
    'city_zh',
    'period_start',
    'period_end',
    'value',
    'unit',
    'unit_en',
    'unit_zh',
    'direction',
    'status',
    'as_printed',
    'note_en',
    'note_zh',
    ...PROVENANCE_COLUMNS,
  ],
  async rows(scope, ids) {
    const observations = present(await scope.loaders.observation.loadMany(ids));
    return Promise.all(observations.map((each) => rowOf(scope, each)));
  },
};

async function rowOf(scope: Scope, observation: Observation): Promise<ExportRow> {
  const { id, indicatorId, cityId, citationId, evidence, flags } = observation;
  const [indicator, city, citation] = await Promise.all([
    scope.loaders.node.load(indicatorId),
    scope.loaders.node.load(cityId),
    scope.loaders.citation.load(citationId),
  ]);
  const measured = indicator instanceof Indicator ? indicator : null;
  const unit = measured?.unitCode ? await scope.loaders.unit.load(measured.unitCode) : null;
  return {
    page: id,
    cells: {
      ...{
        id,
        indicator: indicatorId,
        indicator_en: indicator?.nameEn ?? null,
        indicator_zh: indicator?.nameZh ?? null,
      },
      ...{ city: cityId, city_en: city?.nameEn ?? null, city_zh: city?.nameZh ?? null },
      ...{ period_start: observation.periodStart, period_end: observation.periodEnd, value: observation.value },
      ...{ unit: unit?.code ?? null, unit_en: unit?.nameEn ?? null, unit_zh: unit?.nameZh ?? null },
      direction: measured?.direction ?? null,
      status: observation.status,
      ...{ as_printed: observation.asPrinted, note_en: observation.noteEn, note_zh: observation.noteZh },
      ...(await provenanceCells(scope, {
        ...{ citations: present([citation]), evidence: [evidence], flags, isData: true },
      })),
    },
  };
}
