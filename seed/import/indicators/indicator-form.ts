import { inBoth } from '../in-both';
import { type ImportOptions, listOf } from '../import-options';
import type { NewIndicator } from './resolve-indicators';

/** The entry of an indicator that an import makes: what the table says of it and no more. */
export function indicatorForm(indicator: NewIndicator, options: ImportOptions): object {
  const { slug, printed, unit, isWithinWhole } = indicator;
  const title = inBoth(options.sourceName ?? options.source ?? options.name ?? 'the imported table');
  const described = options.described?.get(printed.slice((options.prefix ?? '').length));
  const name = inBoth(printed);
  return {
    indicator: slug,
    name,
    summary: {
      en: `Values of "${name.en}" as published in "${title.en}".`,
      zh: `《${title.zh}》公布的“${printed}”数值。`,
    },
    definition: described?.definition ?? {
      en: `As "${title.en}" defines it; this entry was made on import and says no more.`,
      zh: `定义见《${title.zh}》；本条目由导入生成，未作进一步说明。`,
    },
    // Trade in per cent of GDP may be more than the whole, and then it is no share.
    valueType: unit.code === 'rank' ? 'rank' : unit.code === '%' && isWithinWhole ? 'share' : 'number',
    unit: unit.code,
    direction: described?.direction ?? directionOf(slug, printed, options),
  };
}

/** What names an indicator goes before `all`. */
function directionOf(slug: string, printed: string, options: ImportOptions): string {
  const { higherIsBetter: higher, lowerIsBetter: lower } = options;
  const names = [printed, slug, printed.slice((options.prefix ?? '').length)];
  const isIn = (list: string | undefined): boolean => listOf(list).some((each) => names.includes(each));
  if (isIn(lower) || (lower === 'all' && !isIn(higher))) return 'lower is better';
  return isIn(higher) || higher === 'all' ? 'higher is better' : 'none';
}
