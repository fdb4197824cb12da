import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocuments } from '../../src/server/documents/load-documents';
import { sha256, type TrustedDocuments } from '../../src/server/documents/trusted-documents';
import { EXAMPLES } from '../../src/paths';

const GREETING = 'query Greet($name: String) { greeting(name: $name) }';
const id = (text: string): string => `sha256:${sha256(text)}`;

describe('the folder of trusted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'civigraph-documents-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let number = 0;
  const folderOf = (files: Record<string, string>): string => {
    const clients = join(folder, String((number += 1)));
    mkdirSync(clients);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(clients, name), text);
    return clients;
  };
  const load = (files: Record<string, string>): TrustedDocuments =>
    loadDocuments({ examples: join(folder, 'none'), clients: folderOf(files), required: true }, false);
  const apollo = (operations: unknown): string =>
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });

  it.each([
    ['of the client preset', { 'persisted-documents.json': JSON.stringify({ [id(GREETING)]: GREETING }) }],
    ['of Relay', { 'relay.json': JSON.stringify({ [sha256(GREETING)]: GREETING }) }],
    ['of Apollo', { 'apollo.json': apollo([{ id: sha256(GREETING), name: 'Greet', type: 'query', body: GREETING }]) }],
    ['as files', { 'greet.graphql': GREETING, 'notes.txt': 'not read' }],
  ])('takes documents %s', (_tool, files) => {
    const documents = load(files);
    expect([documents.size, documents.find(sha256(GREETING))]).toEqual([1, GREETING]);
  });

  it('holds the examples of the project', () => {
    const documents = loadDocuments({ examples: EXAMPLES, clients: join(folder, 'none'), required: false }, true);
    expect(documents.size).toBeGreaterThan(0);
  });

  const md5 = '0'.repeat(32);
  it.each([
    ['no JSON', '{', /^DOCUMENTS: .*m\.json: is not JSON: /],
    ['a list', '[]', /is no manifest: it must be an object$/],
    ['nothing', '{}', /the manifest is empty$/],
    [
      'a text under another hash',
      JSON.stringify({ [sha256('x')]: GREETING }),
      new RegExp(`is not the SHA-256 of its text, which is ${sha256(GREETING)}$`),
    ],
    [
      'an MD5',
      JSON.stringify({ [md5]: GREETING }),
      /"0{32}" is no SHA-256 in lower-case hexadecimal but looks like an MD5: set /,
    ],
    ['a SHA-1', JSON.stringify({ ['0'.repeat(40)]: GREETING }), /looks like a SHA-1: set `hashAlgorithm: "sha256"`/],
    ['a text that is no text', JSON.stringify({ [sha256('x')]: { body: 'x' } }), /must be an id with a text$/],
    ['broken GraphQL', JSON.stringify({ [sha256('{')]: '{' }), /is not GraphQL: Syntax Error/],
    ['a bomb', JSON.stringify({ [sha256('{a'.repeat(300))]: '{a'.repeat(300) }), /nests brackets more than 200/],
    [
      'another format',
      JSON.stringify({ format: 'other', version: 2, operations: [] }),
      /but \{"format":"other","version":2\}$/,
    ],
    ['an operation without body', apollo([{ id: sha256(GREETING) }]), /must be an id with a text$/],
    ['an operation that is none', apollo(['x']), /an item of `operations` is no object$/],
  ])('is refused in one line with %s', (_what, text, message) => {
    const attempt = (): TrustedDocuments => load({ 'm.json': text });
    expect(attempt).toThrow(message);
    try {
      attempt();
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });

  it('is refused when it was asked for and is not there', () => {
    const clients = join(folder, 'nowhere');
    expect(() => loadDocuments({ examples: folder, clients, required: true }, false)).toThrow(
      `DOCUMENTS: ${clients}: there is no such folder`,
    );
  });
});
