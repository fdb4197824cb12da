import type { Place } from '../problem';
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

function lateFile({ path, file, digest }: Known, isWhole: boolean, takeApart: () => unknown): YamlFile {
  const source = new LateText(path, file, digest);
  return {
    source,
    isWhole,
    get plain() {
      return takeApart();
    },
    locate: (to, part) => readAgain(source).file?.locate(to, part) ?? source.place(0, 0),
  };
}

class LateText implements TextFile {
  constructor(
    readonly path: string,
    readonly file: string,
    readonly digest: string,
  ) {}

  get text(): string {
    return readAgain(this).source.text;
  }

  place(start: number, end: number): Place {
    return readAgain(this).source.place(start, end);
  }

  line(number: number): Place {
    return readAgain(this).source.line(number);
  }
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
