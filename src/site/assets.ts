import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of what a page loads: hashed names, so that they may be kept for ever. */
export interface SiteAssets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly font: string | null;
}

export const SITE_MOUNT = '/site';

const NONE: SiteAssets = { styles: [], scripts: [], font: null };

/** Reads what the build of web/site has written. Pages are whole without it: nothing is styled then, and nothing moves. */
export function createAssets(directory: string): () => SiteAssets {
  let known: SiteAssets | null = null;
  return () => {
    if (known !== null) return known;
    const file = join(directory, 'manifest.json');
    if (!existsSync(file)) return NONE;
    const entry = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Manifest).find(({ isEntry }) => isEntry);
    const address = (name: string): string => `${SITE_MOUNT}/${name}`;
    known = {
      styles: (entry?.css ?? []).map(address),
      scripts: entry === undefined ? [] : [address(entry.file)],
      font: entry?.assets?.filter((name) => name.endsWith('.woff2')).map(address)[0] ?? null,
    };
    return known;
  };
}

type Manifest = Readonly<
  Record<
    string,
    { readonly file: string; readonly isEntry?: boolean; readonly css?: string[]; readonly assets?: string[] }
  >
>;

/** Changes whenever the code of the site does: a page that a reader holds is of no use after that. */
export function siteRelease(): string {
  const hash = createHash('sha256');
  const names = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]sx?$/.test(name));
  for (const name of names.sort()) hash.update(readFileSync(join(__dirname, name)));
  return hash.digest('base64url');
}
