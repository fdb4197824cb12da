import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readBoringYaml } from '../../seed/boring-yaml';
import { parseYamlFile } from '../../seed/yaml-file';
import { seedFolder } from './seed-folder';

const SHIPPED = readdirSync('seed/data', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(join('seed/data', file), 'utf8'));

const folder = seedFolder({});

it('reads nearly all shipped files, and as the parser does', () => {
  const read = SHIPPED.filter(isReadAlike);
  expect(read.length).toBeGreaterThan(0.9 * SHIPPED.length);
});

it.each([
  ['a: b\n', { a: 'b' }],
  ['a: 1.50\nb: -20..-15\nc: "x: y"\n', { a: '1.50', b: '-20..-15', c: 'x: y' }],
  ["a: 'it''s'\n", { a: "it's" }],
  ['a: "say \\"no\\" \\\\ yes"\n', { a: 'say "no" \\ yes' }],
  [
    '# c\n\na:\n  - b: 1\n    c: 2\n  - { d: [e, kind:f], g: {} }\n  - text\n',
    { a: [{ b: '1', c: '2' }, { d: ['e', 'kind:f'], g: {} }, 'text'] },
  ],
  ['a: >-\n  one\n  two\nb: c\n', { a: 'one two', b: 'c' }],
])('reads %j', (text, content) => {
  expect(readBoringYaml(text)).toEqual(content);
  expect(isReadAlike(text)).toBe(true);
});

it.each([
  '',
  'a\n',
  'a:\n',
  'a: b: c\n',
  'a: yes\n',
  'a: 1e3\n',
  'a: 007\n',
  'a: ~\n',
  'a: &x b\n',
  'a: *x\n',
  'a: !t b\n',
  'a:\tb\n',
  'a: b #c\n',
  'a: b\na: c\n',
  'a: |\n  b\n',
  'a: >-\n  b\n\n  c\n',
  'a: [b\n',
  'a: "b\n',
  'a: b\n  c\n',
  'a: {b: c}x\n',
  'a: ？b：c\nb：c\n',
  'a: b\r\n',
  'toString: b\n',
  'method: { a: 1 }\n',
  '---\na: b\n',
  'a: "\\u0007"\n',
  'a: [b: c]\n',
  'a: - b\n',
  'a: b\n---\nc: d\n',
  'a: @b\n',
  'a: %b\n',
])('leaves %j to the parser', (text) => {
  expect(readBoringYaml(text)).toBeNull();
});

it('gives nothing that the parser would not give, whatever is changed in a file', () => {
  const signs = fc.constantFrom(
    ...' \n:-,{}[]"\'#&*!|>%@`~?.0e\\\t：，、【】｛｝“”％',
    ': ',
    '- ',
    ' #',
    '\n  ',
    'yes',
    'null',
    '\u0007',
    '\u2028',
    '\ufeff',
    '\r\n',
  );
  let read = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...SHIPPED),
      fc.array(fc.tuple(fc.nat(), fc.nat(3), signs), { minLength: 1, maxLength: 3 }),
      (text, edits) => {
        const part = text.slice(0, 1_500);
        const changed = edits.reduce((now, [at, cut, sign]) => {
          const from = at % (now.length + 1);
          return `${now.slice(0, from)}${sign}${now.slice(from + cut)}`;
        }, part);
        if (isReadAlike(changed)) read += 1;
      },
    ),
    { numRuns: 1_500 },
  );
  expect(read).toBeGreaterThan(100);
});

/** False where it is left to the parser; fails where the two differ or the parser finds a problem. */
function isReadAlike(text: string): boolean {
  const boring = readBoringYaml(text);
  if (boring === null) return false;
  const path = join(folder, 'x.yaml');
  writeFileSync(path, text);
  const { file, problems } = parseYamlFile(path);
  expect(problems).toEqual([]);
  expect(JSON.stringify(boring)).toBe(JSON.stringify(file?.plain));
  expect(file?.isWhole).toBe(true);
  return true;
}
