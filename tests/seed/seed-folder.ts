import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkSeed } from '../../seed/check';
import { flattenSeed } from '../../seed/flatten';
import type { Problem } from '../../seed/problem';
import type { KnowledgeRows } from '../../seed/rows';

export type Files = Readonly<Record<string, string | Buffer>>;

/** What every test may name: a source, a city with its country, and what a case needs. */
export const BASE: Files = {
  'sources/report.yaml': `source: report
name: { en: A report, zh: 一份报告 }
summary: { en: A report about cities., zh: 一份关于城市的报告。 }
sourceType: report
publisher: { en: A publisher, zh: 出版方 }
licence: All rights reserved
evidence: B
`,
  'places.yaml': `countries:
  - { country: south-korea, iso2: KR, name: { en: South Korea, zh: 韩国 } }
cities:
  - { city: seoul, name: { en: Seoul, zh: 首尔 } }
  - { city: busan, name: { en: Busan, zh: 釜山 } }
`,
  'topics.yaml': `domains:
  - { domain: transport, name: { en: Transport, zh: 交通 } }
challenges:
  - { challenge: traffic-congestion, name: { en: Congestion, zh: 拥堵 }, summary: { en: Too many cars., zh: 车太多。 } }
  - { challenge: traffic-noise, name: { en: Noise, zh: 噪声 }, summary: { en: Too loud., zh: 太吵。 } }
  - { challenge: water-shortage, name: { en: Drought, zh: 缺水 }, summary: { en: Too little water., zh: 水太少。 } }
solutions:
  - { solution: cameras, name: { en: Cameras, zh: 摄像机 }, summary: { en: Watch the roads., zh: 观察道路。 } }
technologies:
  - { technology: computer-vision, name: { en: Computer vision, zh: 机器视觉 } }
organisations:
  - { organisation: metro, organisationKind: company, name: { en: Metro, zh: 地铁公司 } }
indicators:
  - indicator: rank
    name: { en: Rank, zh: 排名 }
    summary: { en: A rank., zh: 一个排名。 }
    definition: { en: The place in a list., zh: 榜单中的位置。 }
    valueType: rank
    direction: lower is better
    unit: rank
units:
  - { unit: "%", ucum: "%", name: { en: per cent, zh: 百分比 } }
  - { unit: rank, name: { en: rank, zh: 名次 } }
metrics:
  - { metric: accuracy, name: { en: Accuracy, zh: 准确度 } }
`,
};

/** A case without mistakes, to which a test adds lines. */
export function aCase(lines = ''): string {
  return `case: x
name: { en: A case, zh: 一个案例 }
summary: { en: What was done., zh: 做了什么。 }
city: seoul
source: report
section: Chapter one
${lines}`;
}

/** Writes files below a new folder and gives its path; it is removed when the tests of the file are over. */
export function seedFolder(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'civigraph-seed-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Every problem of the files, beside those of BASE, as `file:line:column code -> suggestion`. */
export function problemsOf(files: Files, base: Files = BASE): string[] {
  const folder = seedFolder({ ...base, ...files });
  return checkSeed(folder).problems.map((problem) => describeProblem(problem, folder));
}

/** The same for the content of one case. */
export function problemsOfCase(lines: string): string[] {
  return problemsOf({ 'x.yaml': aCase(lines) });
}

/** @throws with the problems where there are errors */
export function rowsOfFiles(files: Files, base: Files = BASE): KnowledgeRows {
  const folder = seedFolder({ ...base, ...files });
  const { seed, problems } = checkSeed(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map((problem) => describeProblem(problem, folder)).join('\n'));
  return flattenSeed(seed);
}

export function describeProblem({ file, line, column, code, suggestion }: Problem, folder: string): string {
  const name = resolve(file).slice(folder.length + 1);
  return `${name}:${line}:${column} ${code}${suggestion === null ? '' : ` -> ${suggestion}`}`;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
