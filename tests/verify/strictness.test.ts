import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSeed } from '../../seed/read';
import { claimsOf } from '../../seed/verify/cited-places';
import { outlineOf, pathOf } from '../../seed/verify/outline';
import { occurrencesOf, readSourceText, withoutMarkup } from '../../seed/verify/source-text';

const PROJECT = join(__dirname, '../..');
const REPORT = resolve(PROJECT, '../shared/reference/report/super-smart-city-2.0.zh.txt');
const withReport = existsSync(REPORT) ? it : it.skip;

describe('the rule that ties a marker to its section', () => {
  withReport('refuses 99 in 100 markers of the seed data when put under another section [needs ../shared]', () => {
    const source = readSourceText(readFileSync(REPORT, 'utf8'));
    const citations = claimsOf(readSeed(join(PROJECT, 'seed/data')), 'super-smart-city-2.0').flatMap(
      (claim) => claim.citations,
    );
    const sections = [...new Set(citations.map(({ section }) => section))];
    const outline = outlineOf(source, sections);
    const swaps = citations.flatMap(({ section, marker }) => {
      const places = occurrencesOf(withoutMarkup(marker), source.text);
      // What stands above or below a section may rightly be cited from there.
      const others = sections.filter((other) => !isWithin(other, section) && !isWithin(section, other));
      return others.map((other) =>
        outline
          .regionsOf(pathOf(other))
          .flatMap((region) => [region, ...region.also])
          .some(({ start, end }) => places.some((at) => at >= start && at + marker.length <= end)),
      );
    });
    expect(swaps.length).toBeGreaterThan(100_000);
    expect(swaps.filter((accepted) => accepted).length / swaps.length).toBeLessThan(0.01);
  });
});

function isWithin(section: string, around: string): boolean {
  return section === around || section.startsWith(`${around} > `);
}
