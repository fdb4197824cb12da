// Makes a clone ready: node scripts/setup.mjs [--build[=server|web]] [--quiet]
// Installs what is missing, and with --build compiles what is out of date. Silent when there is nothing to do.
import { ensureBuilt, partNames } from './lib/build-parts.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runMain, SetupError } from './lib/project.mjs';

const leastNode = [20, 19];

await runMain(async () => {
  checkNode();
  const { build, quiet } = readArguments(process.argv.slice(2));
  await ensureInstalled();
  await ensureBuilt(build, { quiet });
});

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  throw new SetupError(
    `Node ${leastNode.join('.')} or newer is needed; this is ${process.version} (${process.execPath}).`,
  );
}

function readArguments(args) {
  const chosen = { build: [], quiet: false };
  for (const arg of args) {
    const part = /^--build=(.+)$/.exec(arg)?.[1];
    if (arg === '--quiet') chosen.quiet = true;
    else if (arg === '--build') chosen.build = partNames;
    else if (partNames.includes(part)) chosen.build = [part];
    else
      throw new SetupError(
        `unknown argument "${arg}"; valid: --build, ${partNames.map((name) => `--build=${name}`).join(', ')}, --quiet`,
      );
  }
  return chosen;
}
