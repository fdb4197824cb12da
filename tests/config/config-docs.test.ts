import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderConfigDocs } from '../../src/config-docs';

describe('docs/configuration.md', () => {
  it('is what src/config.ts says; "npm run fix" brings it up to date', () => {
    const page = readFileSync(join(__dirname, '../../docs/configuration.md'), 'utf8');
    expect(page).toBe(renderConfigDocs());
  });
});
