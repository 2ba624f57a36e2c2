import nx from '@nx/eslint-plugin';
import accessibility from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noImportCycle } from './tools/lint/no-import-cycle.mjs';
import { webKits } from './tools/src/house-rules/web-kits.mjs';

/** Who may import whom (the arrows of CONTRIBUTING.md). Everything not listed is forbidden. */
const arrows = {
  'layer:statistics': [],
  'layer:domain': [],
  'layer:analysis': ['layer:statistics', 'layer:domain'],
  'layer:api-platform': ['layer:domain'],
  'layer:api-reference': ['layer:api-platform', 'layer:domain'],
  'layer:api-comparability': ['layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-editions': ['layer:api-comparability', 'layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-organisations': ['layer:api-comparability', 'layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-accounts': ['layer:api-organisations', 'layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-returns': ['layer:api-organisations', 'layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-workbook': ['layer:api-platform', 'layer:domain'],
  'layer:api-comparisons': [
    'layer:analysis',
    'layer:api-releases',
    'layer:api-organisations',
    'layer:api-comparability',
    'layer:api-reference',
    'layer:api-platform',
    'layer:domain',
  ],
  'layer:api-releases': [
    'layer:analysis',
    'layer:api-comparability',
    'layer:api-reference',
    'layer:api-platform',
    'layer:domain',
  ],
  'layer:api-loading': [
    'layer:api-returns',
    'layer:api-organisations',
    'layer:api-comparability',
    'layer:api-reference',
    'layer:api-platform',
    'layer:domain',
  ],
  'layer:api-reminders': [
    'layer:api-returns',
    'layer:api-organisations',
    'layer:api-reference',
    'layer:api-platform',
    'layer:domain',
  ],
  'layer:app-api': [
    'layer:api-reminders',
    'layer:api-loading',
    'layer:api-returns',
    'layer:api-comparisons',
    'layer:api-releases',
    'layer:api-workbook',
    'layer:api-accounts',
    'layer:api-organisations',
    'layer:api-editions',
    'layer:api-comparability',
    'layer:api-reference',
    'layer:api-platform',
    'layer:domain',
  ],
  'layer:web-shelf': [],
  'layer:web-graphql': ['layer:web-shelf', 'layer:domain'],
  'layer:web-ui': ['layer:domain'],
  'layer:web-charts': ['layer:web-ui', 'layer:domain'],
  'layer:web-feature': ['layer:web-ui', 'layer:web-charts', 'layer:web-graphql', 'layer:web-shelf', 'layer:domain'],
  'layer:app-web': [
    'layer:web-feature',
    'layer:web-ui',
    'layer:web-charts',
    'layer:web-graphql',
    'layer:web-shelf',
    'layer:domain',
  ],
  'layer:testing': ['layer:api-platform', 'layer:domain'],
  'layer:e2e': ['layer:testing', 'layer:domain'],
  'layer:tools': ['*'],
};

const pure = ['libs/statistics/src/**', 'libs/domain/src/**', 'libs/analysis/src/**'];
const pureImports = [
  { regex: '^(?!\\.{1,2}/|@monitor/)', message: 'A pure library imports no package and no Node module.' },
];
// Specs, and what only specs of the same project import.
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/src/**/testing/**'];
// Besides, suites of one long test, of which each step has its title, and the sample row of each table.
const tests = [...specs, '**/*.builder.ts', 'apps/e2e/src/suites/**', 'apps/api/src/database/rights/**'];

/**
 * Nobody can tell what the fifth of five values in a row is. Not so in the constructor of a class, which nobody calls,
 * and in the test of a table (`it.each(…)(…)`, `fc.property(…)`), whose columns it takes.
 */
const fewParameters = [
  {
    selector:
      ':matches(FunctionDeclaration, TSDeclareFunction, :not(MethodDefinition[kind=constructor]) > FunctionExpression, :not(CallExpression[callee.type=CallExpression], CallExpression[callee.property.name=property]) > ArrowFunctionExpression)[params.length>4]',
    message: 'More than four parameters: pass an object with named fields.',
  },
  {
    selector: 'MethodDefinition[kind=constructor] > FunctionExpression[params.length>5]',
    message: 'More than five collaborators: this class does more than one thing.',
  },
];

/** A figure travels as data: the browser takes nothing apart that was written for people. */
const noProseReadBack = [
  'Literal[regex]',
  ':matches(NewExpression, CallExpression)[callee.name=RegExp]',
  'CallExpression[callee.property.name=/^(match|matchAll|search|split|replace|replaceAll)$/]',
].map((selector) => ({
  selector,
  message: 'Prose is not read back: ask the API for the part, or write it with writeFigure of the domain.',
}));

/** A package that is imported is named by the package.json of the project, or by that of the workspace. */
const declared = {
  banTransitiveDependencies: true,
  // Chromium is an optional dependency, for linux alone; the rule knows dependencies that are always there.
  allow: ['^\\.{1,2}/.*jest\\.preset\\.mjs$', '^@sparticuz/chromium$'],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/test-results/**', '.nx/**', '.jest/**', '.data/**'] },
  ...tseslint.configs.recommended,
  { plugins: { '@nx': nx, 'react-hooks': hooks, house: { rules: { 'no-import-cycle': noImportCycle } } } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    // A class named in decorated code is used at run time, though it looks like a type.
    languageOptions: { parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'house/no-import-cycle': 'error',
      complexity: ['error', 15],
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(query|createQueryBuilder|where|andWhere|orWhere|orderBy|select|addSelect)$/] > TemplateLiteral.arguments[expressions.length>0]',
          message: 'SQL with a value in a template literal: pass the value as a parameter ($1, $2 …).',
        },
        ...fewParameters,
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          ...declared,
          depConstraints: Object.entries(arrows).map(([sourceTag, allowed]) => ({
            sourceTag,
            onlyDependOnLibsWithTags: allowed,
          })),
        },
      ],
    },
  },
  {
    // A spec may use the test harness, which its library itself must never import.
    files: specs,
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          ...declared,
          // The harness opens databases with the platform, whose own specs need a database.
          ignoredCircularDependencies: [['@monitor/api-platform', '@monitor/testing']],
          depConstraints: Object.entries(arrows).map(([sourceTag, allowed]) => ({
            sourceTag,
            onlyDependOnLibsWithTags: allowed.includes('*') ? allowed : [...allowed, 'layer:testing'],
          })),
        },
      ],
    },
  },
  {
    files: pure,
    ignores: specs,
    rules: {
      'no-restricted-imports': ['error', { patterns: pureImports }],
      'no-restricted-globals': ['error', 'process', 'fetch', 'window', 'document'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument: pass a seeded generator.' },
      ],
    },
  },
  {
    // Exact counts are opened where a publication is made of them, and nowhere else.
    files: ['libs/analysis/src/**'],
    ignores: [...specs, 'libs/analysis/src/publication/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...pureImports,
            {
              regex: '/publication/(exact-count|contribution)(\\.js)?$',
              importNames: ['openCount', 'countOf'],
              message: 'Only `publication` opens exact counts.',
            },
          ],
        },
      ],
    },
  },
  {
    // What tests may open, the product may not: neither exact counts nor anything else that is made for tests.
    files: ['libs/api/**', 'libs/web/**', 'apps/**'],
    ignores: [...specs, '**/*.builder.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@monitor/analysis/testing', message: 'It opens exact counts, for tests and trials alone.' }],
        },
      ],
    },
  },
  {
    files: tests,
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true }], 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.tsx', 'libs/web/**/*.ts'], rules: { ...hooks.configs.recommended.rules } },
  { files: ['**/*.tsx'], ...accessibility.configs.strict },
  {
    files: ['**/*.tsx'],
    rules: {
      // A box that scrolls must be reached by keyboard (WCAG 2.1.1); axe asks for it too.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
    },
  },
  {
    files: ['libs/web/comparisons/src/**', 'libs/web/charts/src/**'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...fewParameters, ...noProseReadBack] },
  },
  ...webKits,
  { files: ['tools/**', 'apps/api/src/main.ts'], rules: { 'no-console': 'off' } },
);
