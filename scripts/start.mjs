// npm start: makes the clone ready, then serves in this very process, so that a signal to it ends the server.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import './setup.mjs';
import { endWithParent } from './lib/end-with-parent.mjs';
import { root } from './lib/project.mjs';

if (!process.exitCode) {
  process.setSourceMapsEnabled(true);
  if (process.env.npm_lifecycle_event !== undefined) endWithParent();
  createRequire(import.meta.url)(join(root, 'dist/src/main.js'));
}
