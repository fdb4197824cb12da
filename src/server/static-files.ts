import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { matchesEtag, weakEtag } from './etag';
import type { Exchange } from './exchange';
import { HttpError } from './http-error';
import { send } from './send';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

interface StaticFile {
  body: Buffer;
  headers: Readonly<Record<string, string>>;
}

export interface StaticFilesOptions {
  /** Absolute. */
  directory: string;
  /** Address of the directory, without a slash at the end. */
  mount: string;
  /** Headers of every file, such as the Content-Security-Policy. */
  headers: Readonly<Record<string, string>>;
  /** The file whose presence says that the build is complete; a page is opened with it where it is one. */
  start?: string;
}

/**
 * Makes the handler of one built page and its files. Only names found by listing the directory are served, so no address, however
 * encoded, can lead outside. The directory is read at the first request that finds it built.
 */
export function createStaticFiles({
  directory,
  mount,
  headers,
  start = 'index.html',
}: StaticFilesOptions): (exchange: Exchange) => Promise<void> {
  let files: Promise<Map<string, StaticFile>> | undefined;
  return async (exchange) => {
    if (exchange.path === mount) {
      const search = exchange.search === '' ? '' : `?${exchange.search}`;
      await send(exchange, { status: 302, headers: { location: `${mount}/${search}` }, body: '' });
      return;
    }
    files ??= readFiles(directory, headers);
    const found = (await files.catch(() => new Map<string, StaticFile>())) as Map<string, StaticFile>;
    if (!found.has(start)) {
      files = undefined;
      throw missing(`${mount} has not been built. Run "npm run build".`);
    }
    const name = exchange.path.slice(mount.length + 1);
    const file = found.get(name === '' ? start : name);
    if (file === undefined) throw missing(`There is no file ${JSON.stringify(name.slice(0, 100))} below ${mount}/.`);
    const unchanged = matchesEtag(exchange.request.headers['if-none-match'], file.headers['etag'] ?? '');
    await send(exchange, {
      status: unchanged ? 304 : 200,
      headers: { ...file.headers },
      body: unchanged ? '' : file.body,
    });
  };
}

async function readFiles(
  directory: string,
  headers: Readonly<Record<string, string>>,
): Promise<Map<string, StaticFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = new Map<string, StaticFile>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(directory, path).split(sep).join('/');
    const body = await readFile(path);
    files.set(name, { body, headers: { ...headers, ...headersOf(name, body) } });
  }
  return files;
}

function headersOf(name: string, body: Buffer): Record<string, string> {
  return {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    etag: weakEtag(body),
    // Files below assets/ carry a hash of their content in the name.
    'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

function missing(message: string): HttpError {
  return new HttpError({ status: 404, code: 'NOT_FOUND', message });
}
