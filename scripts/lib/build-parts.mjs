import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, listFiles, root, runNode, say, SetupError } from './project.mjs';
import { withSetupLock } from './lock.mjs';

const isSource = (file) => /\.tsx?$/.test(file);
const settings = () => ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'].flatMap((file) => listFiles(file));

const parts = {
  server: {
    does: 'compiling the server',
    inputs: () => [...listFiles('src', isSource), ...listFiles('seed', isSource), ...settings()],
    command: ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'],
    needs: 'tsconfig.build.json',
    output: 'dist/src',
    after: removeOrphans,
  },
  web: {
    does: 'bundling the pages for the browser',
    inputs: () => [...listFiles('web/playground'), 'web/vite.config.ts', ...listFiles('docs/examples'), ...settings()],
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
    needs: 'web/vite.config.ts',
    output: 'dist/web/playground',
    after: () => {},
  },
  site: {
    does: 'bundling what the pages of the site load',
    inputs: () => [...listFiles('web/site'), 'web/site.config.ts', ...settings()],
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'web/site.config.ts', '--logLevel', 'warn'],
    needs: 'web/site.config.ts',
    output: 'dist/web/site',
    after: () => {},
  },
};

export const partNames = Object.keys(parts);

/**
 * Builds the named parts whose inputs differ from those of their last good build.
 * @param {{ force?: boolean, quiet?: boolean }} options force: build in any case; quiet: only failures are shown
 */
export async function ensureBuilt(names, { force = false, quiet = false } = {}) {
  for (const name of names) {
    if (!existsSync(join(root, parts[name].needs))) {
      if (force) say(`${name}: ${parts[name].needs} does not exist, nothing to build`);
      continue;
    }
    if (!force && isCurrent(name, hashFiles(parts[name].inputs()))) continue;
    await withSetupLock(() => buildPart(name, { force, quiet }));
  }
}

function buildPart(name, { force, quiet }) {
  const part = parts[name];
  // Taken before the build: a file changed while it runs makes the next start build again.
  const hash = hashFiles(part.inputs());
  if (!force && isCurrent(name, hash)) return;
  if (!quiet) say(`Building: ${part.does} ...`);
  rmSync(stampOf(name), { force: true });
  const started = Date.now();
  const code = runNode(part.command);
  if (code !== 0) throw new SetupError(`${part.does} failed (exit code ${code}); the lines above say why.`);
  part.after();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampOf(name), hash);
  if (!quiet) say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function stampOf(name) {
  return join(root, 'dist', `.build-stamp.${name}`);
}

function isCurrent(name, hash) {
  const stamp = stampOf(name);
  return existsSync(join(root, parts[name].output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** A module whose source was deleted must not live on in dist/: a removed migration would still be run. */
function removeOrphans() {
  for (const file of [...listFiles('dist/src'), ...listFiles('dist/seed')]) {
    const source = file.replace(/^dist[\\/]/, '').replace(/\.js(\.map)?$/, '');
    if (!existsSync(join(root, `${source}.ts`)) && !existsSync(join(root, `${source}.tsx`))) rmSync(join(root, file));
  }
}
