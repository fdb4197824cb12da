import { displayObservation } from '../../display';
import { present, type ExportTable } from './export-table';
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
    'display_en',
    'display_zh',
    'note_en',
    'note_zh',
    ...PROVENANCE_COLUMNS,
  ],
  rowAt(context, place) {
    const { data } = context;
    const observation = data.view('observation').at(place);
    const { id, indicatorId, cityId, evidence, flags } = observation;
    const indicator = data.nodeAt(observation.indicatorIdentity);
    const city = data.nodeAt(observation.cityIdentity);
    const unit = data.unit(indicator?.unitCode ?? null);
    const display = displayObservation(observation, indicator, unit);
    const citations = present([data.citationAt(observation.citationIdentity)]);
    return {
      page: id,
      cells: {
        ...{ id, indicator: indicatorId, indicator_en: indicator?.nameEn ?? null },
        indicator_zh: indicator?.nameZh ?? null,
        ...{ city: cityId, city_en: city?.nameEn ?? null, city_zh: city?.nameZh ?? null },
        ...{ period_start: observation.periodStart, period_end: observation.periodEnd, value: observation.value },
        ...{ unit: unit?.code ?? null, unit_en: unit?.nameEn ?? null, unit_zh: unit?.nameZh ?? null },
        direction: indicator?.direction ?? null,
        status: observation.status,
        ...{ as_printed: observation.asPrinted, display_en: display.en, display_zh: display.zh },
        ...{ note_en: observation.noteEn, note_zh: observation.noteZh },
        ...provenanceCells(context, { citations, evidence: [evidence], flags, isData: true }),
      },
    };
  },
};
