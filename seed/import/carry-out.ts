import { inTheWay, writeFiles } from './import-scores';
import type { SeedFileContents } from './score-files';

export interface HowToCarryOut {
  readonly dryRun?: boolean | undefined;
  readonly replace?: boolean | undefined;
  /** Whether the database follows. */
  readonly apply: boolean;
}

/** Does what a plan says, unless it says nothing, other files stand in the way, or it is only to be shown. */
export async function carryOut(
  root: string,
  files: SeedFileContents,
  how: HowToCarryOut,
  apply: () => Promise<boolean>,
): Promise<void> {
  if (files.size === 0) return fail();
  const blocked = how.replace === true ? [] : inTheWay(root, files);
  if (blocked.length > 0) {
    err(`${blocked.join(', ')} would be overwritten. Give --replace, or another --name.`);
    return fail();
  }
  if (how.dryRun === true) return out('Dry run: nothing was written.');
  const undo = writeFiles(root, files);
  out(`Written below ${root}: ${[...files.keys()].join(', ')}`);
  if (how.apply) await applyOrUndo(apply, undo);
}

/** Files and database change together: where the second cannot, the first are as they were. */
async function applyOrUndo(apply: () => Promise<boolean>, undo: () => void): Promise<void> {
  const takeBack = (): void => {
    undo();
    err('The database is as it was, and so the files were taken back.');
  };
  const stop = (): void => {
    takeBack();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const isApplied = await apply().catch((error: unknown) => {
    takeBack();
    throw error;
  });
  if (!isApplied) takeBack();
  process.off('SIGINT', stop).off('SIGTERM', stop);
}

function out(text: string): void {
  process.stdout.write(`${text}\n`);
}

function err(text: string): void {
  process.stderr.write(`${text}\n`);
}

function fail(): void {
  process.exitCode = 1;
}
