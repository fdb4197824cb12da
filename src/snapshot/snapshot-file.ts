import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { type ArrayName, Growing, withRoom } from './columns/growing';
import type { DataVersion } from './data-version';
import { packStore, STORE_FORMAT, type StoreOutline, unpackStore } from './packed-store';
import { Snapshot } from './snapshot';

/**
 * A snapshot in one file, so that a start need not read the database: a line of JSON that says what follows, the arrays one behind the
 * other, and the SHA-256 of all that. The file is only ever a copy: whatever does not fit is left aside and made anew.
 */
export function writeSnapshotFile(path: string, snapshot: Snapshot): void {
  const { outline, arrays } = packStore(snapshot);
  const header: Header = { format: STORE_FORMAT, endian: endianness(), version: snapshot.version, outline };
  // Another process may write the same file at the same time.
  const unfinished = `${path}.${process.pid}.${Date.now().toString(36)}`;
  const file = openSync(unfinished, 'w', 0o644);
  const hash = createHash('sha256');
  try {
    write(file, hash, Buffer.from(`${JSON.stringify(header)}\n`));
    for (const array of arrays) write(file, hash, bytesOf(array));
    writeAll(file, hash.digest());
    fsyncSync(file);
    renameSync(unfinished, path);
  } finally {
    closeSync(file);
    rmSync(unfinished, { force: true });
  }
}

/** Null where there is no file, or where it is not whole, or of another release. */
export function readSnapshotFile(path: string): Snapshot | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    return readFrom(file);
  } catch {
    // Whatever is wrong with a copy, the original is there.
    return null;
  } finally {
    closeSync(file);
  }
}

interface Header {
  readonly format: string;
  readonly endian: string;
  readonly version: DataVersion;
  readonly outline: StoreOutline;
}

function readFrom(file: number): Snapshot | null {
  const hash = createHash('sha256');
  const line = readLine(file);
  const header = JSON.parse(line.toString('utf8')) as Header;
  if (header.format !== STORE_FORMAT || header.endian !== endianness()) return null;
  hash.update(line);
  let position = line.length;
  const arrays = header.outline.arrays.map(({ array, length }) => {
    const made = arrayOf(array, length);
    const bytes = bytesOf(made);
    readExactly(file, bytes, position);
    hash.update(bytes);
    position += bytes.length;
    return made;
  });
  const expected = Buffer.alloc(HASH_BYTES);
  readExactly(file, expected, position);
  if (!hash.digest().equals(expected)) return null;
  return new Snapshot(unpackStore({ outline: header.outline, arrays }), header.version);
}

function arrayOf(array: ArrayName, length: number): Growing {
  return new Growing(array, length, withRoom(length));
}

/** The bytes of the values, in the array's own memory. */
function bytesOf({ data, length }: Growing): Buffer {
  return Buffer.from(data.buffer, data.byteOffset, length * data.BYTES_PER_ELEMENT);
}

const HASH_BYTES = 32;
const NEWLINE = 10;
const LINE_AT_ONCE = 1 << 16;

function readLine(file: number): Buffer {
  const parts: Buffer[] = [];
  for (let position = 0; ; position += LINE_AT_ONCE) {
    const part = Buffer.alloc(LINE_AT_ONCE);
    const length = readSync(file, part, 0, LINE_AT_ONCE, position);
    const end = part.subarray(0, length).indexOf(NEWLINE);
    parts.push(part.subarray(0, end === -1 ? length : end + 1));
    if (end !== -1) return Buffer.concat(parts);
    if (length < LINE_AT_ONCE) throw new Error('The first line of the file has no end.');
  }
}

function readExactly(file: number, bytes: Buffer, from: number): void {
  let done = 0;
  while (done < bytes.length) {
    const length = readSync(file, bytes, done, bytes.length - done, from + done);
    if (length === 0) throw new Error('The file ends too early.');
    done += length;
  }
}

function write(file: number, hash: Hash, bytes: Buffer): void {
  hash.update(bytes);
  writeAll(file, bytes);
}

function writeAll(file: number, bytes: Buffer): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(file, bytes, done);
}

function endianness(): string {
  return new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 'little' : 'big';
}
