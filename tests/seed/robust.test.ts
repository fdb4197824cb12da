import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { type Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { checkSeed } from '../../seed/check';
import { aCase, BASE, seedFolder } from './seed-folder';

const FULL = aCase(`aliases: [a]
order: 1
period: 2013
partOf: x2
memberOf: [r]
domains: [transport]
ids: [{ scheme: wikidata, value: Q1, source: report, section: a, marker: b }]
organisations: [{ organisation: metro, role: operator, statement: 1 of solutions, source: report, section: a }]
links: [{ type: uses, to: technology:computer-vision, statement: key }]
solutions:
  - solution: cameras
    technologies: [computer-vision]
    organisations: [metro]
    about: [city:seoul]
    relatesTo: [city:seoul]
    members: [seoul]
    text: { en: Seen., zh: 看见。 }
    note: { en: Seen., zh: 看见。 }
    marker: 看见
    basis: reported
    flags: [ambiguous]
    period: 2013
    key: key
    also: [{ source: report, section: b, marker: c }]
    quantities: [{ metric: accuracy, value: 1, change: 2, changeType: absolute, comparator: range, base: 1, unit: "%", year: 2013, period: 2013, asPrinted: a }]
`);

const CITY = `city: x
name: { en: X, zh: 某市 }
country: { country: south-korea, source: report, section: a }
province: { region: r, source: report, section: a }
coordinates: { latitude: 1, longitude: 2, source: report, section: a }
`;

const OBSERVATIONS = `observations: x
indicator: rank
columns: { value: rank }
file: x.csv
source: report
section: a
marker: b
period: 2019
evidence: B
flags: [ambiguous]
note: { en: A., zh: 甲。 }
`;

const METHOD = 'recipe: x\nname: { en: X, zh: 方法 }\nversion: "1"\nmethod: { a: 1 }\n';

const WRONG: readonly unknown[] = [null, 'text', ['text'], [['text']], { a: { b: 'c' } }, [{ a: ['b'] }]];

describe('a value of whatever shape in whatever place', () => {
  it.each([
    ['a case', FULL],
    ['a city', CITY],
    ['a header of observations', OBSERVATIONS],
    ['a source', String(BASE['sources/report.yaml'])],
    ['a recipe', METHOD],
  ])('does not stop the check of %s', (_, content) => {
    const folder = seedFolder({ 'x.csv': 'city,value\nseoul,1\n' });
    expect(firstStop(folder, mutantsOf(content))).toBeNull();
  });
});

/** The first mutant that stops the check, with the error that it gives; null where none does. */
function firstStop(folder: string, mutants: readonly string[]): string | null {
  for (const [number, mutant] of mutants.entries()) {
    writeFileSync(join(folder, 'x.yaml'), mutant);
    try {
      checkSeed(folder);
    } catch (error) {
      return `Mutant ${number}:\n${mutant}\n${inspect(error)}`;
    }
  }
  return null;
}

/** The document once for each of its values and each wrong shape. */
function mutantsOf(content: string): string[] {
  const paths: (readonly unknown[])[] = [];
  visit(parseDocument(content), {
    Node(key, _, ancestors) {
      const steps = ancestors.flatMap((node, at) => {
        const next = ancestors[at + 1];
        if (isSeq(node)) return [node.items.indexOf((next ?? _) as never)];
        if (!isMap(node)) return [];
        const pair = next as { key?: unknown } | undefined;
        return isScalar(pair?.key) ? [pair.key.value] : [];
      });
      if (key !== 'key' && key !== null) paths.push(steps);
    },
  });
  return paths.flatMap((path) =>
    WRONG.map((wrong) => {
      const document: Document = parseDocument(content);
      document.setIn(path, document.createNode(wrong));
      return String(document);
    }),
  );
}
