import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { precompress } from './build-steps/precompress.js';

const api = process.env['API_URL'] ?? 'http://localhost:3000';
const passedOn = ['/graphql', '/sign-in', '/sign-out', '/oidc', '/health'];

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { conditions: ['@monitor/source', ...defaultClientConditions] },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    sourcemap: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(passedOn.map((path) => [path, { target: api, changeOrigin: false }])),
  },
});
