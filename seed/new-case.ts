import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest } from './nearest';
import { indexEntries } from './seed-index';
import type { Seed } from './read';
import { isSlug, toSlug } from './slugs';

export interface NewCase {
  readonly path: string;
  readonly text: string;
}

/**
 * A template for a new case. `check` reports every `...` that is still to be filled in, with its line.
 * @throws with one sentence where the slug is none, or taken
 */
export function newCase(root: string, seed: Seed, slug: string): NewCase {
  if (!isSlug(slug)) {
    throw new Error(`${JSON.stringify(slug)} is no slug: lower-case ASCII words joined by hyphens. ${suggest(slug)}`);
  }
  const path = join(root, 'cases', `${slug}.yaml`);
  const taken = seed.nodes.find(({ kind, form }) => kind === 'case' && form.slug === slug);
  if (taken || existsSync(path)) {
    throw new Error(
      `There is a case ${slug} already: ${taken?.file.source.file ?? path}. Edit that, or choose another slug.`,
    );
  }
  const cities = indexEntries(seed.nodes).slugs('city');
  // The slug of a case begins with that of its city; the longest one wins: new-york, not new.
  const city = [...cities].sort((a, b) => b.length - a.length).find((each) => slug.startsWith(`${each}-`));
  return {
    path,
    text: template(slug, city ?? `... # one of ${nearest(slug.split('-')[0] ?? '', cities) ?? 'seed/data/cities'}`),
  };
}

export function writeNewCase({ path, text }: NewCase): void {
  mkdirSync(dirname(path), { recursive: true });
  // `wx` fails where the file has come into being meanwhile.
  writeFileSync(path, text, { flag: 'wx' });
}

function suggest(slug: string): string {
  const made = toSlug(slug);
  return made === null ? 'Write the English short name, or pinyin.' : `Meant was perhaps ${made}.`;
}

function template(slug: string, city: string): string {
  return `# Replace every "..."; "npm run seed -- check" shows those that are left. Delete what you do not need. What each line means: docs/seed-format.md
case: ${slug}
name: { en: "...", zh: "..." }
summary: { en: "...", zh: "..." } # one sentence: what was done, where, what for
city: ${city}
domains: [transport] # or health, government, energy ...: the slugs in seed/data/domains.yaml
period: unknown # or 2013, 2013..2017, since 2012
status: unknown # or planned, trial, running, ended, as far as the source says; \`link: https://...\` for the city's own page
source: super-smart-city-2.0 # or the slug of another file entry in seed/data/sources
section: "..." # where in the source all of this stands: chapter > heading

challenges:
  - challenge: traffic-congestion # grep -rn "challenge: " seed/data/challenges
    text: { en: "...", zh: "..." } # what it means here, one sentence, your own words
    marker: "..." # at most 15 characters that stand at that place in the source

solutions:
  - solution: city-service-app # grep -rn "solution: " seed/data/solutions
    technologies: [internet-of-things]
    text: { en: "...", zh: "..." }
    marker: "..."

outcomes:
  - text: { en: "...", zh: "..." } # a result of this case itself
    basis: reported # measured, reported, projection, target, opinion
    marker: "..."
    quantities:
      - { metric: emergency-response-time, change: -30, unit: "%", asPrinted: "..." } # the characters of the source

lessons:
  - text: { en: "...", zh: "..." } # what others may learn, or a general statistic printed beside the case
    basis: opinion
    marker: "..."
`;
}
