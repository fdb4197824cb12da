// Completes package-lock.json: node scripts/lock-file.mjs [--check]
// npm leaves a platform's binary package out of the lock when the registry it asks does not have it (a mirror, an offline
// cache). From then on `npm ci` refuses the lock everywhere. The entries carry no checksum; npm takes the version as pinned.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runMain, say } from './lib/project.mjs';

const file = join(root, 'package-lock.json');

await runMain(() => {
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock.packages);
  const names = Object.keys(missing);
  if (names.length === 0) return 0;
  if (process.argv.includes('--check')) {
    say(`package-lock.json lacks ${names.length} optional packages, so "npm ci" refuses it. To add them: npm run fix`);
    say(names.join('\n'));
    return 1;
  }
  const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  say(`Added ${names.length} optional packages to package-lock.json.`);
  return 0;
});

function missingEntries(packages) {
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isResolved(packages, path, name)) continue;
      missing[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
    }
  }
  return missing;
}

/** Looks where Node would: beside the package, then in every folder above it. */
function isResolved(packages, from, name) {
  for (let path = from; ; path = path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${path}${path && '/'}node_modules/${name}`]) return true;
    if (path === '') return false;
  }
}

/** Such packages are named for their platform: resolver-binding-linux-arm-gnueabihf, core-win32-x64-msvc. */
function platformOf(name) {
  const [, os, cpu] =
    /-(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-([a-z0-9]+)/.exec(name) ?? [];
  return os ? { os: [os], cpu: [cpu] } : {};
}
