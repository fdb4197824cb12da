import type { PrintedPlace } from '../score';

/** How a place is called in messages and plans: its name, with what stands beside it where there is something. */
export function placeLabel({ name, country, region, code }: PrintedPlace): string {
  const around = [region, country].filter((each) => each !== null && each !== name);
  const label = [name, ...around].join(', ');
  return code === null ? label : `${label} [${code}]`;
}
