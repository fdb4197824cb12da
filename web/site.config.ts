import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds what pages of the site load into dist/web/site: one style sheet, one small script, one font, each with a hash in its name. */
export default defineConfig({
  root: fileURLToPath(new URL('./site', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../dist/web/site', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: false,
    // The font is to be a file of its own, which every page preloads.
    assetsInlineLimit: 0,
    rolldownOptions: { input: fileURLToPath(new URL('./site/main.ts', import.meta.url)) },
  },
});
