import { AS_PRINTED } from '../../src/entities/unit';
import type { Entry } from '../forms';
import type { MetricForm } from '../records/metric-form';
import type { UnitForm } from '../records/unit-form';
import type { KnowledgeRows } from '../rows';

export function unitRow({ form }: Entry<UnitForm>): KnowledgeRows['unit'][number] {
  return {
    code: form.slug,
    ucum: form.ucum ?? null,
    nameEn: form.name.en,
    nameZh: form.name.zh,
    singularEn: form.singular ?? null,
    figureEn: form.figure?.en ?? null,
    figureZh: form.figure?.zh ?? null,
  };
}

export function metricRow({ form }: Entry<MetricForm>): KnowledgeRows['metric'][number] {
  return { code: form.slug, nameEn: form.name.en, nameZh: form.name.zh };
}

/** The unit of figures for which the source prints none. */
export const AS_PRINTED_UNIT: KnowledgeRows['unit'][number] = {
  code: AS_PRINTED,
  ucum: null,
  nameEn: 'as printed, without a unit',
  nameZh: '原文未注明单位',
  singularEn: null,
  figureEn: null,
  figureZh: null,
};
