import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { KnowledgeRows } from '../../seed/rows';
import { PACKAGED_TABLES } from '../../src/services/export/package/packaged-tables';
import { TABLE_FILES } from '../../src/services/export/table-files';
import { describeEngines } from '../support/engines';
import { startTestApp, type TestApp } from '../support/test-app';
import { smallRows } from '../support/small-seed';
import { DATA_PACKAGE, type DataPackage, faultOf, type Resource } from './data-package-standard';
import { hostileRows } from './hostile-rows';
import { readZip } from './zip';

const ADDRESS = 'https://kb.example';

describeEngines('the data package', (engine) => {
  const contents: readonly (readonly [string, (() => KnowledgeRows) | null])[] = [
    ['the content of seed/data', null],
    ['few rows', smallRows],
    ['hostile rows', hostileRows],
  ];

  describe.each(contents)('of %s', (_, rows) => {
    let app: TestApp;
    let bytes: Buffer;
    let entries: Map<string, string>;
    let descriptor: DataPackage;

    beforeAll(async () => {
      app = await startTestApp({ engine, settings: { publicUrl: ADDRESS }, ...(rows ? { rows: rows() } : {}) });
      bytes = await fetchBytes(app);
      entries = await readZip(bytes);
      descriptor = DATA_PACKAGE.parse(JSON.parse(entries.get('datapackage.json') ?? ''));
    });
    afterAll(() => app.close());

    const tableOf = ({ path }: Resource): Record<string, string>[] =>
      parse(entries.get(path) ?? '', { bom: true, columns: true, record_delimiter: '\r\n' });

    it('has a descriptor after the standard, and the files that it names and no other', () => {
      expect(descriptor.resources.map(({ path }) => path)).toEqual([...entries.keys()].slice(0, -1));
      expect([...entries.keys()].at(-1)).toBe('datapackage.json');
      for (const { path, bytes: size, hash } of descriptor.resources) {
        const text = entries.get(path) ?? '';
        expect([path, Buffer.byteLength(text)]).toEqual([path, size]);
        expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
      }
    });

    it('has each table as /export gives it', async () => {
      for (const { name, path } of descriptor.resources.filter((each) => !rows || each.name.length < 10)) {
        const response = await fetch(`${app.url}/export/${name}.csv`, { headers: { connection: 'close' } });
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
        expect(text === entries.get(path)).toBe(true);
      }
    });

    it('has no cell that does not fit its field', () => {
      const faults: string[] = [];
      let cells = 0;
      for (const resource of descriptor.resources) {
        const { fields } = resource.schema;
        for (const row of tableOf(resource)) {
          expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
          for (const field of fields) {
            const fault = faultOf(row[field.name] ?? '', field);
            cells += 1;
            if (fault !== null) faults.push(`${resource.name} ${row['id']} ${field.name}: ${row[field.name]} ${fault}`);
          }
        }
      }
      expect(faults.slice(0, 20)).toEqual([]);
      expect(cells).toBeGreaterThan(500);
    });

    it('has primary keys that name one row, and foreign keys that lead to one', () => {
      const ids = new Map(descriptor.resources.map((each) => [each.name, tableOf(each).map((row) => row['id'] ?? '')]));
      let followed = 0;
      for (const resource of descriptor.resources) {
        const own = ids.get(resource.name) ?? [];
        expect([resource.name, new Set(own).size]).toEqual([resource.name, own.length]);
        for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
          const known = new Set(ids.get(reference.resource));
          const lost = tableOf(resource)
            .map((row) => row[fields[0] ?? ''] ?? '')
            .filter((id) => !known.has(id));
          expect([resource.name, reference.resource, lost]).toEqual([resource.name, reference.resource, []]);
          followed += own.length;
        }
      }
      expect(followed).toBeGreaterThan(10);
    });

    it('names for each table the licences and sources of its rows', () => {
      for (const resource of descriptor.resources) {
        const table = tableOf(resource);
        const licences = new Set(table.flatMap((row) => (row['licence'] ?? 'MIT').split(' AND ')));
        const named = resource.licenses.map(({ name }) => name);
        expect([resource.name, [...licences].filter((each) => !named.includes(each))]).toEqual([resource.name, []]);
        const sources = new Set(table.flatMap((row) => (row['source'] ?? '').split(' | ')).filter((id) => id !== ''));
        expect([resource.name, resource.sources?.length ?? 0]).toEqual([resource.name, sources.size]);
      }
    });

    it('has the same bytes each time', async () => {
      expect(digestOf(await fetchBytes(app))).toBe(digestOf(bytes));
    });
  });

  it('has the same bytes from another server under the same address', async () => {
    const digests: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      const app = await startTestApp({ engine, rows: smallRows(), settings: { publicUrl: ADDRESS } });
      digests.push(digestOf(await fetchBytes(app)));
      await app.close();
    }
    expect(digests[0]).toBe(digests[1]);
  });
});

describe('the address of the data package', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ engine: 'sqlite', rows: smallRows() });
  });
  afterAll(() => app.close());

  it('answers like any file: ETag, 304, HEAD, versions, citation, and no filter', async () => {
    const url = `${app.url}/export/datapackage.zip`;
    const first = await fetch(url, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(first.headers.get('content-type')).toBe('application/zip');
    expect(first.headers.get('content-encoding')).toBeNull();
    expect(first.headers.get('content-disposition')).toMatch(
      /^attachment; filename="civigraph-datapackage-1-[0-9a-f]{12}\.zip"$/,
    );
    const etag = first.headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, etag]);
    expect((await fetch(`${url}?v=1`)).status).toBe(200);
    expect((await fetch(`${url}?v=99`)).status).toBe(404);
    const refused = await fetch(`${url}?city=seoul`);
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Valid: v.')]);
    expect(await (await fetch(`${app.url}/export/datapackage.ris`)).text()).toContain('/export/datapackage.zip?v=1-');
    expect(await (await fetch(`${app.url}/export`)).text()).toContain('/export/datapackage.zip');
  });
});

it('has every table that is exported, once', () => {
  const tables = new Set(TABLE_FILES.map(({ definition, table }) => definition?.name ?? table.columns.join()));
  expect(PACKAGED_TABLES).toHaveLength(tables.size);
});

async function fetchBytes(app: TestApp): Promise<Buffer> {
  // A connection that was idle while the tests worked may be closed by now.
  const response = await fetch(`${app.url}/export/datapackage.zip`, { headers: { connection: 'close' } });
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
