import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the playground into dist/web/playground with relative addresses, so that it works under any path and without a network. */
export default defineConfig({
  root: fileURLToPath(new URL('./playground', import.meta.url)),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../dist/web/playground', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The editor (Monaco) is one large piece by nature; the warning would hide real ones.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      // The React compiler leaves "use no memo" in GraphiQL's files; after bundling it has no meaning, and 40 warnings hide real ones.
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
});
