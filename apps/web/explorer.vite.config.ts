import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build-steps/precompress.js';

/**
 * The explorer of the schema: a program of its own beside the app, so that nothing of it weighs on a page. The manifest
 * says which files the server names in its page.
 */
export default defineConfig({
  base: '/explorer/',
  publicDir: false,
  plugins: [react(), precompress()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/explorer',
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The editor is one large file; it is fetched by whoever opens the explorer, and kept.
    chunkSizeWarningLimit: 6_000,
    // Its packages come compiled for React; their notes for that compiler may go.
    rolldownOptions: { input: 'src/explorer/main.tsx', checks: { moduleLevelDirective: false } },
  },
});
