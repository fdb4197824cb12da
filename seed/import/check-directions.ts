import { nearest } from '../nearest';
import { type ImportOptions, listOf } from './import-options';
import type { ResolvedScores } from './resolve-scores';

/** @throws with one sentence for every name of a direction that no new indicator has, since it would be lost without a word */
export function checkDirections({ newIndicators, known }: ResolvedScores, options: ImportOptions): void {
  const short = (printed: string): string => printed.slice((options.prefix ?? '').length);
  const names = newIndicators.flatMap(({ slug, printed }) => [slug, printed, short(printed)]);
  const there = [...known].flatMap(([printed, { slug }]) => [slug, printed, short(printed)]);
  const wrong = (['higherIsBetter', 'lowerIsBetter'] as const).flatMap((key) => {
    const option = key === 'higherIsBetter' ? '--higher-is-better' : '--lower-is-better';
    const list = options[key] === 'all' ? [] : listOf(options[key]);
    return list.filter((name) => !names.includes(name)).map((name) => sentence(option, name, there, names));
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

function sentence(option: string, name: string, there: readonly string[], names: readonly string[]): string {
  if (there.includes(name))
    return `${option} names ${JSON.stringify(name)}, an indicator that there is and that keeps its direction.`;
  const near = nearest(name, names, 1);
  return `${option} names ${JSON.stringify(name)}, which the table does not make as a new indicator.${near === null ? '' : ` Nearest: ${near}.`}`;
}
