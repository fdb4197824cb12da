// Builds everything, whether out of date or not: node scripts/build.mjs
import { ensureBuilt, partNames } from './lib/build-parts.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runMain } from './lib/project.mjs';

await runMain(async () => {
  await ensureInstalled();
  await ensureBuilt(partNames, { force: true });
});
