import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Every chart with its hard cases, for whoever works on charts: served from the sources, never part of the product. */
export default defineConfig({
  root: fileURLToPath(new URL('src/hard-cases', import.meta.url)),
  publicDir: false,
  cacheDir: fileURLToPath(new URL('node_modules/.vite-hard-cases', import.meta.url)),
  plugins: [react()],
  resolve: { conditions: ['@monitor/source', ...defaultClientConditions] },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  server: { host: '127.0.0.1' },
});
