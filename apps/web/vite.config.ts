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

/** What every page stands on, in a file of its own: it stays in browsers when only the service has changed. */
const frameworkPackages =
  /[\\/]node_modules[\\/](react|react-dom|scheduler|react-router|@apollo|rxjs|graphql|optimism|@wry|tslib|nhsuk-react-components|classnames)[\\/]/;

/** What is around every page, and how it talks to the API. */
const frame =
  /[\\/]apps[\\/]web[\\/]src[\\/](app[\\/]|main)|[\\/]web[\\/](ui[\\/]src[\\/](layout|page|states|broken|routes)|graphql[\\/]src[\\/](client|failure|viewer|fetch|send))[\\/]|graphql[\\/]src[\\/]kept[\\/](keep|kept-queries|use-)|web[\\/]src[\\/]offline[\\/](ConnectionNotice|as-of|newer)|documents[\\/]viewer|preload-helper/;

/** By what rules a return is checked: fetched once a page stands in which a return is typed. */
const rules = /[\\/]domain[\\/]src[\\/]form[\\/](checks[\\/]|rules[\\/](?!table-totals)|validate-return)/;

/** How a pasted block of cells is read: for the tables of the return. */
const blocks =
  /[\\/]domain[\\/]src[\\/]form[\\/]typing[\\/](block|match-|names|row-names|column-names|place-figures|plain-words|read-(block|labelled|unlabelled))/;

/** What is made of the form beside returns: the dictionary, editions to be published, loaded collections, the ledger. */
const aroundTheForm =
  /[\\/]domain[\\/]src[\\/](publishing|loading[\\/](?!largest-file)|comparability|form[\\/]text[\\/](dictionary|field-clause))/;

/** What the return asks: for the pages that show or fill in any of it. What practice alone needs stays with practice. */
const form =
  /[\\/]domain[\\/]src[\\/]form[\\/](definition|editions[\\/](?!same-question)|answers[\\/](?!carry-forward)|text[\\/](?!dictionary|field-clause|canonical-text|first-edition-text)|rules[\\/]table-totals|typing[\\/]read(ing|-typed))/;

/** What the pages of one return are made of, its draft and its forms. */
const ofOneReturn =
  /[\\/]web[\\/]returns[\\/]src[\\/](draft|form|return[\\/](?!paths|subject-of)|content[\\/](?!format-instant))/;

/** What pages of all kinds are made of: words of the domain that the form is not part of, addresses of returns. */
const parts =
  /[\\/]web[\\/](ui[\\/]src[\\/](?!clipboard)|graphql[\\/])|[\\/]domain[\\/]src[\\/](?!form[\\/]|publishing[\\/]|loading[\\/]|comparability[\\/]|views[\\/]|changes[\\/]|organisations[\\/](peer-group|trust-kind)|wording[\\/](patient-signs|text-lines))|[\\/]web[\\/]returns[\\/]src[\\/](return[\\/](paths|subject-of)|content[\\/]format-instant|decision[\\/]standing-of|comments[\\/]AskedOfYou)/;

/** A finding as every page shows it, which groups it is about, and the quarter that pages begin with. */
const findings =
  /[\\/]web[\\/]comparisons[\\/]src[\\/](kit[\\/](FindingBlock|CautionMark|finding-labels)|quarters[\\/]settled-quarter)|[\\/]domain[\\/]src[\\/]metrics[\\/](reference-groups|gap-words)/;

/** How much room drawings take, before they are there, and on what scale they are. */
const scales =
  /[\\/]web[\\/]charts[\\/]src[\\/](scales|colours|download[\\/](save-blob|lasting-address)|figure[\\/]ChartPicture|intervals[\\/]IntervalPlot|[a-z]+[\\/][a-z]+-(layout|height)\.)/;

/** What stands in the place of pictures until they are drawn, and what they share. */
const pictures =
  /[\\/]web[\\/]charts[\\/]src[\\/](trends[\\/](TrendChart|SmallMultiples)|statuses[\\/]NotStartedPattern|equiplot[\\/]GroupMark|figure[\\/](chart-rows|TableDetails))/;

/** By what a comparison is chosen, and what the areas are called that it compares. */
const choices =
  /[\\/]web[\\/]comparisons[\\/]src[\\/](kit[\\/](common-filters|use-choice|area-columns|FindingsSection)|views[\\/]SaveView\.)|[\\/]domain[\\/]src[\\/]organisations[\\/]areas-name/;

/**
 * Parts that pages share, in few files: on a slow line each file costs a turn, and browsers fetch six at a time. A part
 * that few pages need stays with them or in a file of its own.
 */
const sharedParts = [
  { name: 'framework', test: frameworkPackages },
  { name: 'frame', test: frame },
  { name: 'parts', minShareCount: 5, test: parts },
  { name: 'findings', minShareCount: 2, test: findings },
  { name: 'scales', minShareCount: 2, test: scales },
  { name: 'pictures', minShareCount: 2, test: pictures },
  // A part takes along what it stands on, so that what others stand on comes first.
  { name: 'form', test: form },
  { name: 'choices', minShareCount: 3, test: choices },
  { name: 'rules', test: rules },
  { name: 'blocks', test: blocks },
  { name: 'around-the-form', test: aroundTheForm },
  { name: 'of-one-return', minShareCount: 3, test: ofOneReturn },
  { name: 'return', minShareCount: 5, test: /[\\/]web[\\/]returns[\\/]/ },
];

/** What browsers fetch. The manifest says which files each page needs. */
const browserBuild: BuildEnvironmentOptions = {
  outDir: 'dist/browser',
  manifest: true,
  sourcemap: false,
  target: 'es2022',
  modulePreload: { polyfill: false },
  rolldownOptions: {
    input: 'src/boot.ts',
    output: {
      codeSplitting: {
        groups: sharedParts,
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
