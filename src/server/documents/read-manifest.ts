import { checkDocument } from './check-document';
import { DocumentsError } from './documents-error';
import { sha256 } from './trusted-documents';

/**
 * The documents of a manifest, each held against its id. Three tools write two shapes:
 * `{ id: text }`: client-preset of GraphQL Code Generator (`persistedDocuments`) and the Relay compiler (`persistConfig.file`);
 * `{ format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id, body }] }`: Apollo.
 * @throws DocumentsError
 */
export function readManifest(file: string, text: string): string[] {
  const entries = entriesOf(file, parseJson(file, text));
  if (entries.length === 0) throw new DocumentsError(file, 'the manifest is empty');
  for (const { id, body } of entries) checkEntry(file, id, body);
  return entries.map(({ body }) => body);
}

interface Entry {
  readonly id: string;
  readonly body: string;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DocumentsError(file, `is not JSON: ${(error as Error).message}`);
  }
}

function entriesOf(file: string, manifest: unknown): Entry[] {
  if (!isRecord(manifest)) throw new DocumentsError(file, 'is no manifest: it must be an object');
  const { format, version, operations } = manifest;
  if (format === undefined || typeof operations === 'string') {
    return Object.entries(manifest).map(([id, body]) => entry(file, id, body));
  }
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations)) {
    const found = JSON.stringify({ format, version });
    throw new DocumentsError(file, `is not of the format apollo-persisted-query-manifest, version 1, but ${found}`);
  }
  return operations.map((each: unknown) => {
    if (!isRecord(each)) throw new DocumentsError(file, 'an item of `operations` is no object');
    return entry(file, each['id'], each['body']);
  });
}

function entry(file: string, id: unknown, body: unknown): Entry {
  if (typeof id === 'string' && typeof body === 'string') return { id, body };
  throw new DocumentsError(file, `${JSON.stringify(id)} must be an id with a text`);
}

function checkEntry(file: string, id: string, body: string): void {
  const name = JSON.stringify(id);
  const hash = id.replace(/^sha256:/, '');
  if (!/^[0-9a-f]{64}$/.test(hash)) {
    throw new DocumentsError(file, `${name} is no SHA-256 in lower-case hexadecimal${otherHash(hash)}`);
  }
  const actual = sha256(body);
  if (actual !== hash) throw new DocumentsError(file, `${name} is not the SHA-256 of its text, which is ${actual}`);
  checkDocument(file, name, body);
}

/** The generators use shorter hashes unless told otherwise. */
function otherHash(hash: string): string {
  const cure = 'set `hashAlgorithm: "sha256"` (Code Generator) or `algorithm: "SHA256"` (Relay)';
  if (/^[0-9a-f]{40}$/i.test(hash)) return ` but looks like a SHA-1: ${cure}`;
  return /^[0-9a-f]{32}$/i.test(hash) ? ` but looks like an MD5: ${cure}` : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
