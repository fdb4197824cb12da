import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument } from './check-document';
import { DocumentsError } from './documents-error';
import { readManifest } from './read-manifest';
import { TrustedDocuments } from './trusted-documents';

export interface DocumentFolders {
  /** The example queries of the project, every `*.graphql`. */
  readonly examples: string;
  /** Manifests (`*.json`) and documents (`*.graphql`) of the clients of this installation. */
  readonly clients: string;
  /** Whether somebody has asked for `clients`; else it may be missing. */
  readonly required: boolean;
}

/**
 * Reads every trusted document. With `only`, whatever else is asked will be refused.
 * @throws DocumentsError at the first file that is not what it should be
 */
export function loadDocuments({ examples, clients, required }: DocumentFolders, only: boolean): TrustedDocuments {
  if (required && !existsSync(clients)) throw new DocumentsError(clients, 'there is no such folder');
  const texts = [
    ...filesIn(examples, '.graphql').map(readDocument),
    ...filesIn(clients, '.graphql').map(readDocument),
    ...filesIn(clients, '.json').flatMap((path) => readManifest(path, readText(path))),
  ];
  return new TrustedDocuments(texts, only);
}

function readDocument(path: string): string {
  const text = readText(path);
  checkDocument(path, 'the document', text);
  return text;
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw new DocumentsError(path, `cannot be read: ${(error as Error).message}`);
  }
}

function filesIn(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => join(folder, name));
}
