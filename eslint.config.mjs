import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom (the arrows of CONTRIBUTING.md). Everything not listed is forbidden. */
const arrows = {
  'layer:statistics': [],
  'layer:domain': [],
  'layer:analysis': ['layer:statistics', 'layer:domain'],
  'layer:api-platform': ['layer:domain'],
  'layer:api-reference': ['layer:api-platform', 'layer:domain'],
  'layer:api-comparability': ['layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-organisations': ['layer:api-comparability', 'layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-accounts': ['layer:api-organisations', 'layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-returns': ['layer:api-organisations', 'layer:api-reference', 'layer:api-platform', 'layer:domain'],
  'layer:api-comparisons': [
    'layer:analysis',
    'layer:api-organisations',
    'layer:api-comparability',
    'layer:api-reference',
    'layer:api-platform',
    'layer:domain',
  ],
  'layer:app-api': [
    'layer:api-returns',
    'layer:api-comparisons',
    'layer:api-accounts',
    'layer:api-organisations',
    'layer:api-comparability',
    'layer:api-reference',
    'layer:api-platform',
    'layer:domain',
  ],
  'layer:web-graphql': ['layer:domain'],
  'layer:web-ui': ['layer:domain'],
  'layer:web-charts': ['layer:web-ui', 'layer:domain'],
  'layer:web-feature': ['layer:web-ui', 'layer:web-charts', 'layer:web-graphql', 'layer:domain'],
  'layer:app-web': ['layer:web-feature', 'layer:web-ui', 'layer:web-charts', 'layer:web-graphql', 'layer:domain'],
  'layer:testing': ['layer:api-platform', 'layer:domain'],
  'layer:e2e': ['layer:testing', 'layer:domain'],
  'layer:tools': ['*'],
};

const pure = ['libs/statistics/src/**', 'libs/domain/src/**', 'libs/analysis/src/**'];
// Specs, and what only specs of the same project import.
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/src/testing/**'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/test-results/**', '.nx/**', '.jest/**', '.data/**'] },
  ...tseslint.configs.recommended,
  { plugins: { '@nx': nx, 'react-hooks': hooks } },
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
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(query|createQueryBuilder|where|andWhere|orWhere|orderBy|select|addSelect)$/] > TemplateLiteral.arguments[expressions.length>0]',
          message: 'SQL with a value in a template literal: pass the value as a parameter ($1, $2 …).',
        },
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: ['^\\.{1,2}/.*jest\\.preset\\.mjs$'],
          banTransitiveDependencies: false,
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
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.{1,2}/|@monitor/)', message: 'A pure library imports no package and no Node module.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'window', 'document'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument: pass a seeded generator.' },
      ],
    },
  },
  { files: ['**/*.tsx', 'libs/web/**/*.ts'], rules: { ...hooks.configs.recommended.rules } },
  {
    // A figure travels as data: nothing here takes apart what was written for people.
    files: ['libs/web/comparisons/src/**', 'libs/web/charts/src/**'],
    ignores: specs,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[regex]',
          ':matches(NewExpression, CallExpression)[callee.name=RegExp]',
          'CallExpression[callee.property.name=/^(match|matchAll|search|split|replace|replaceAll)$/]',
        ].map((selector) => ({
          selector,
          message: 'Prose is not read back: ask the API for the part, or write it with writeFigure of the domain.',
        })),
      ],
    },
  },
  { files: ['tools/**', 'apps/api/src/main.ts'], rules: { 'no-console': 'off' } },
);
