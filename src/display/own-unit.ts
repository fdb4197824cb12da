import type { FormName, UnitWords } from './language.types';

/** A unit whose figures have a form of their own, so that its names do not matter. */
export function ownUnit(code: FormName): UnitWords {
  return { code, nameEn: '', nameZh: '', singularEn: null, figureEn: null, figureZh: null };
}
