import { newUnitForm } from '../../seed/import/units/new-unit-form';
import { KNOWN_UNITS } from '../../seed/import/units/known-units';
import { seedYaml } from '../../seed/import/seed-yaml';
import { displayQuantity } from '../../src/display';
import { problemsOf, rowsOfFiles } from '../seed/seed-folder';

const FILES = { 'more.yaml': seedYaml({ units: KNOWN_UNITS.map(({ code }) => newUnitForm(code)) }) };
const BASE = { 'empty.yaml': 'technologies:\n  - { technology: t, name: { en: GPS, zh: GPS } }\n' };

describe('the unit of an imported table', () => {
  it('has a form without mistakes', () => {
    expect(problemsOf(FILES, BASE)).toEqual([]);
  });

  it('tells a figure of one in the singular', () => {
    const one = { comparator: 'EXACT', value: 1, low: null, high: null, change: null, asPrinted: '1' } as const;
    const plural = rowsOfFiles(FILES, BASE).unit.filter(
      (unit) => / (\w+s|people)\b/.test(displayQuantity(one, unit).en) && !unit.nameEn.startsWith('per '),
    );
    expect(plural.map(({ code }) => code)).toEqual([]);
  });

  it('is its code where nobody knows it', () => {
    expect(newUnitForm('parsec')).toEqual({ unit: 'parsec', name: { en: 'parsec', zh: 'parsec' } });
  });
});
