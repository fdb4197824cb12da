import { checkSeed } from '../../seed/check';
import { newCase, writeNewCase } from '../../seed/new-case';
import { readSeed } from '../../seed/read';
import { SEED_DATA } from '../../src/paths';
import { aCase, BASE, seedFolder } from './seed-folder';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

describe('a new case', () => {
  it('is a template in which check finds everything that is to be filled in, and nothing else', () => {
    const root = join(seedFolder({}), 'data');
    cpSync(SEED_DATA, root, { recursive: true });
    const started = newCase(root, readSeed(root), 'seoul-river-lights');
    writeNewCase(started);
    const { problems } = checkSeed(root, [started.path]);
    const dots = started.text
      .split('\n')
      .flatMap((line, index) =>
        line.startsWith('#')
          ? []
          : [...line.matchAll(/"\.\.\."/g)].map(({ index: column }) => `${index + 1}:${column + 1}`),
      );
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(dots);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['placeholder']));
    expect(started.text).toContain('\ncity: seoul\n');
  });

  it.each([
    [
      'Seoul Lights',
      '"Seoul Lights" is no slug: lower-case ASCII words joined by hyphens. Meant was perhaps seoul-lights.',
    ],
    ['首尔', '"首尔" is no slug: lower-case ASCII words joined by hyphens. Write the English short name, or pinyin.'],
    ['x', /^There is a case x already: .*x\.yaml\. Edit that, or choose another slug\.$/],
  ])('refuses %s', (slug, message) => {
    const root = seedFolder({ ...BASE, 'x.yaml': aCase() });
    expect(() => newCase(root, readSeed(root), slug)).toThrow(message);
  });
});
