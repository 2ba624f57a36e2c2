import { beforeAll, describe, expect, it } from '@jest/globals';
import { brokenRules } from './broken-rules.js';

const arrow = '@nx/enforce-module-boundaries';
const pure = ['no-restricted-imports'];

const allowed = [
  ['a page may use the page furniture', 'libs/web/returns/src/probe.ts', '@monitor/web-ui'],
  ['the browser may use the domain', 'libs/web/ui/src/probe.ts', '@monitor/domain'],
  ['the analysis may use the statistics', 'libs/analysis/src/probe.ts', '@monitor/statistics'],
  ['the comparisons may use the analysis', 'libs/api/comparisons/src/probe.ts', '@monitor/analysis'],
  ['the returns may use the organisations', 'libs/api/returns/src/probe.ts', '@monitor/api-organisations'],
  ['a reorganisation may record breaks', 'libs/api/organisations/src/probe.ts', '@monitor/api-comparability'],
  ['the ledger may use the reference', 'libs/api/comparability/src/probe.ts', '@monitor/api-reference'],
  ['a specification may use the test harness', 'libs/api/returns/src/probe.spec.ts', '@monitor/testing'],
] as const;

const forbidden = [
  ['a feature never imports a feature', 'libs/api/returns/src/probe.ts', '@monitor/api-comparisons', [arrow]],
  ['the reference knows no organisation', 'libs/api/reference/src/probe.ts', '@monitor/api-organisations', [arrow]],
  ['the reference knows no break', 'libs/api/reference/src/probe.ts', '@monitor/api-comparability', [arrow]],
  ['the ledger knows no organisation', 'libs/api/comparability/src/probe.ts', '@monitor/api-organisations', [arrow]],
  ['organisations know no return', 'libs/api/organisations/src/probe.ts', '@monitor/api-returns', [arrow]],
  ['a page never imports a page', 'libs/web/returns/src/probe.ts', '@monitor/web-comparisons', [arrow]],
  ['the browser never reaches the analysis', 'libs/web/comparisons/src/probe.ts', '@monitor/analysis', [arrow]],
  ['the browser never reaches the statistics', 'libs/web/charts/src/probe.ts', '@monitor/statistics', [arrow]],
  ['the statistics know nothing of the domain', 'libs/statistics/src/probe.ts', '@monitor/domain', [arrow]],
  ['the domain never reaches the server', 'libs/domain/src/probe.ts', '@monitor/api-platform', [arrow]],
  ['the platform knows no feature', 'libs/api/platform/src/probe.ts', '@monitor/api-returns', [arrow]],
  ['the product never uses the test harness', 'libs/api/returns/src/probe.ts', '@monitor/testing', [arrow]],
  ['a pure library imports no package', 'libs/domain/src/probe.ts', 'zod', [arrow, ...pure]],
  ['a pure library imports nothing of Node', 'libs/analysis/src/probe.ts', 'node:fs', pure],
] as const;

const opening = [
  ['the folder of publications opens exact counts', 'libs/analysis/src/publication/probe.ts', './exact-count.js', []],
  ['a server library opens none', 'libs/api/releases/src/build/probe.ts', '@monitor/analysis/testing', pure],
  ['the cube opens none', 'libs/analysis/src/cube/probe.ts', '../publication/exact-count.js', pure],
  ['a measure opens none', 'libs/analysis/src/equity/probe.ts', '../publication/exact-count.js', pure],
] as const;

describe('the arrows between libraries', () => {
  const broken = new Map<string, string[]>();
  const key = (path: string, target: string) => `${path} -> ${target}`;

  beforeAll(() => {
    const cases = [...allowed, ...forbidden, ...opening];
    const imported = (target: string) => (target.endsWith('exact-count.js') ? 'openCount' : 'probe');
    const rules = brokenRules(
      cases.map(([, path, target]) => {
        const name = imported(target);
        return { path, text: `import { ${name} } from '${target}';\nvoid ${name};\n` };
      }),
    );
    cases.forEach(([, path, target], index) => broken.set(key(path, target), rules[index] ?? ['not linted']));
  });

  it.each(allowed)('%s', (_title, path, target) => {
    expect(broken.get(key(path, target))).toEqual([]);
  });

  it.each(opening)('%s', (_title, path, target, rules) => {
    expect(broken.get(key(path, target))).toEqual(rules);
  });

  it.each(forbidden)('%s', (_title, path, target, rules) => {
    expect(broken.get(key(path, target))).toEqual(rules);
  });
});
