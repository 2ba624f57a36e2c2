import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import type { BuildEnvironmentOptions } from 'vite';
import { precompress } from './build-steps/precompress.js';

const routerBuild = fileURLToPath(new URL('../../node_modules/react-router/dist/production', import.meta.url));
const api = process.env['API_URL'] ?? 'http://localhost:3000';
const passedOn = ['/graphql', '/sign-in', '/sign-out', '/oidc', '/health'];
const sources = '@monitor/source';

/** What browsers fetch. The manifest says which files each page needs. */
const browserBuild: BuildEnvironmentOptions = {
  outDir: 'dist/browser',
  manifest: true,
  sourcemap: false,
  target: 'es2022',
  modulePreload: { polyfill: false },
  rolldownOptions: {
    input: 'src/main.tsx',
    output: {
      codeSplitting: {
        groups: [
          { name: 'framework', tags: ['$initial'], test: /[\\/]node_modules[\\/]/ },
          { name: 'app', tags: ['$initial'] },
          {
            name: 'parts',
            minShareCount: 6,
            test: /web[\\/](ui|graphql)[\\/]|domain[\\/]src[\\/](quarter|errors|estimates|organisations)|nhsuk-react-components|@apollo|rxjs/,
          },
          {
            name: 'return',
            minShareCount: 4,
            maxModuleSize: 20000,
            test: /web[\\/]returns[\\/]src[\\/](?!paths|home)/,
          },
        ],
      },
    },
  },
};

/** What the API draws pages with: one program that needs nothing installed. */
const serverBuild: BuildEnvironmentOptions = {
  outDir: 'dist/server',
  copyPublicDir: false,
  target: 'node20',
  rolldownOptions: {
    input: 'src/server/pages.ts',
    output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  },
};

export default defineConfig(({ isSsrBuild = false, command }) => ({
  plugins: [react(), precompress()],
  resolve: {
    conditions: [sources, 'es2015', ...(isSsrBuild ? defaultServerConditions : defaultClientConditions)],
    alias: [{ find: /^react-router$/, replacement: join(routerBuild, 'index.mjs') }],
  },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: isSsrBuild ? serverBuild : browserBuild,
  ssr: { noExternal: true, resolve: { conditions: [sources, ...defaultServerConditions] } },
  ...(isSsrBuild && command === 'build' && { define: { 'process.env.NODE_ENV': '"production"' } }),
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(passedOn.map((path) => [path, { target: api, changeOrigin: false }])),
  },
}));
