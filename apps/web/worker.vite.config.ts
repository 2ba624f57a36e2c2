import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { releaseOfBuild } from './build-steps/worker-of-release.js';

const dist = fileURLToPath(new URL('dist', import.meta.url));

/**
 * The worker that opens the service without a connection: one file, in which the files of this build are named. It comes
 * after the builds for browsers and for the server, and stands at the top, so that it answers for every page.
 */
export default defineConfig(async (): Promise<UserConfig> => ({
  publicDir: false,
  define: { RELEASE: JSON.stringify(await releaseOfBuild(dist)) },
  build: {
    outDir: 'dist/browser',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'src/worker/service-worker.ts',
      output: { entryFileNames: 'service-worker.js', codeSplitting: false },
    },
  },
}));
