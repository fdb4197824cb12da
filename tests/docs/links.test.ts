import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PROJECT_ROOT } from '../../src/paths';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(PROJECT_ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort(),
];

describe('links between the pages', () => {
  it.each(pages)('%s links only to files and headings that exist', (page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  it('reach every page of docs from README.md or CONTRIBUTING.md', () => {
    const reached = new Set(['README.md', 'CONTRIBUTING.md']);
    for (const page of reached) {
      for (const link of linksOf(page)) {
        const target = targetOf(page, link);
        if (pages.includes(target)) reached.add(target);
        if (pages.includes(join(target, 'README.md'))) reached.add(join(target, 'README.md'));
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});

/** Addresses of the links and images of a page that stay in the repository; code is left out. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(PROJECT_ROOT, page), 'utf8')
    .replace(/^( *)```[^]*?^\1```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)].map(([, link]) => link ?? '');
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  const target = targetOf(page, link);
  const anchor = link.split('#')[1];
  if (!existsSync(join(PROJECT_ROOT, target))) return false;
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(target).includes(anchor);
}

/** The file that a link leads to, relative to the root; an empty path is the page itself. */
function targetOf(page: string, link: string): string {
  const path = decodeURIComponent(link.split('#')[0] ?? '');
  return path === '' ? page : relative(PROJECT_ROOT, join(PROJECT_ROOT, dirname(page), path));
}

/** What GitHub makes of headings: lower case, without punctuation, spaces as hyphens, a number where one comes again. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(join(PROJECT_ROOT, page), 'utf8').replace(/^( *)```[^]*?^\1```$/gm, '');
  const seen = new Map<string, number>();
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}
