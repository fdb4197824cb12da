import { caseFiles } from './case-files.mjs';
import { cityFiles, nodeFiles, sharedFiles } from './node-files.mjs';
import { observationFiles } from './observations.mjs';
import { makePlan } from './plan.mjs';
import { drawsFor } from './random.mjs';

/** Yields every file of a size as [name, text], one after another, so that the largest fits into memory too. */
export function* generateFiles(size) {
  const plan = makePlan(size);
  for (const [at, files] of [sharedFiles, nodeFiles, cityFiles, caseFiles, observationFiles].entries()) {
    yield* files(plan, drawsFor(20_260_101 + at));
  }
}
