import { knownUnit } from './parse-unit';

/** The seed form of a unit that a table brings along; of one that is not known there is nothing but its code. */
export function newUnitForm(code: string): object {
  const unit = knownUnit(code);
  if (unit === null) return { unit: code, name: { en: code, zh: code } };
  const { singular, sign } = FIGURES[code] ?? {};
  return {
    unit: code,
    ...(unit.ucum === undefined ? {} : { ucum: unit.ucum }),
    name: { en: unit.en, zh: unit.zh },
    ...(singular === undefined ? {} : { singular }),
    ...(sign === undefined ? {} : { figure: { en: `{0} ${sign}`, zh: `{0}${unit.zh}` } }),
  };
}

/** How figures are written in English: the singular of the name, or a sign that stands for it. */
const FIGURES: Readonly<Record<string, { readonly singular?: string; readonly sign?: string }>> = {
  times: { singular: 'time' },
  person: { singular: 'person' },
  household: { singular: 'household' },
  visit: { singular: 'visit' },
  item: { singular: 'item' },
  vehicle: { singular: 'vehicle' },
  company: { singular: 'company' },
  bed: { singular: 'bed' },
  Int$: { singular: 'international dollar' },
  t: { singular: 'tonne' },
  kg: { sign: 'kg' },
  g: { sign: 'g' },
  't/person': { singular: 'tonne per person' },
  m2: { sign: 'm²' },
  km2: { sign: 'km²' },
  ha: { sign: 'ha' },
  m: { sign: 'm' },
  km: { sign: 'km' },
  mm: { sign: 'mm' },
  m3: { sign: 'm³' },
  s: { singular: 'second' },
  min: { singular: 'minute' },
  h: { singular: 'hour' },
  d: { singular: 'day' },
  a: { singular: 'year' },
  'person/km2': { singular: 'person per km²', sign: 'people per km²' },
  'm2/person': { sign: 'm² per person' },
  kWh: { sign: 'kWh' },
  MWh: { sign: 'MWh' },
  GWh: { sign: 'GWh' },
  'kWh/person': { sign: 'kWh per person' },
  MW: { sign: 'MW' },
  'ug/m3': { sign: 'µg/m³' },
  'mg/m3': { sign: 'mg/m³' },
  dB: { sign: 'dB' },
  'Mbit/s': { sign: 'Mbit/s' },
  Cel: { sign: '°C' },
};
