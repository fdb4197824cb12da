import type { TextFile } from '../text-file';
import { readYamlFile, type YamlFile } from '../yaml-file';

/** A file that was read and let go: its content is kept in few bytes, and its text is read again where somebody asks for a place in it. */
export function keptFile({ source, plain, isWhole }: YamlFile): YamlFile {
  const packed = Buffer.from(JSON.stringify(plain));
  return lateFile(source, isWhole, () => JSON.parse(packed.toString()) as unknown);
}

/**
 * A file that is known by its digest and was not taken apart.
 * @throws from `plain`, where the file is no longer what it was a moment before
 */
export function knownFile(source: Pick<TextFile, 'path' | 'file' | 'digest'>): YamlFile {
  return lateFile(source, true, () => {
    const { file } = readYamlFile(source.path);
    if (file?.source.digest === source.digest) return file.plain;
    throw new Error(`${source.file} was changed while it was being read. Run the command again.`);
  });
}

type Known = Pick<TextFile, 'path' | 'file' | 'digest'>;

function lateFile(source: Known, isWhole: boolean, takeApart: () => unknown): YamlFile {
  const { path, file, digest } = source;
  const again = (): TextFile => readAgain(source).source;
  return {
    source: {
      ...{ path, file, digest },
      get text() {
        return again().text;
      },
      place: (start, end) => again().place(start, end),
      line: (number) => again().line(number),
    },
    isWhole,
    get plain() {
      return takeApart();
    },
    locate: (to, part) => readAgain(source).file?.locate(to, part) ?? again().place(0, 0),
  };
}

type Read = Pick<ReturnType<typeof readYamlFile>, 'file' | 'source'>;

/** Problems are asked for file by file. */
function readAgain({ path, digest }: Known): Read {
  if (last?.path !== path || last.digest !== digest) {
    const { file, source } = readYamlFile(path);
    last = { path, digest, file, source };
  }
  return last;
}

let last: (Read & Pick<Known, 'path' | 'digest'>) | null = null;
