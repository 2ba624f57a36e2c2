import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../app/routes.js';
import { allPages } from './all-pages.js';
import { manifest } from '../budget/built-files.js';
import { assetsOf } from './assets-of.js';
import { filesOfRelease } from './files-of-release.js';
import { releaseOf } from './release-of.js';

const { first, rest, name } = releaseOf(manifest);
const pages = allPages(routes);
const browser = join(process.cwd(), 'dist/browser');

describe('what a browser keeps of a build', () => {
  // The days that a region allows are its own page, which needs a connection.
  it.each(
    pages.filter(({ pattern }) => /^\/(returns\/(?!.*extension).*|home|act-as|privacy|accessibility)?$/.test(pattern)),
  )('is first all that $pattern is made of', ({ sources }) => {
    const { boot, scripts, stylesheets } = assetsOf(manifest, sources);
    expect([boot, ...scripts, ...stylesheets].filter((file) => !first.includes(file))).toEqual([]);
  });

  it('is then the files of every other page, and never the pictures of comparisons', () => {
    const files = pages.flatMap(({ sources }) => assetsOf(manifest, sources).scripts);
    expect(
      files.filter((file) => !first.includes(file) && !rest.includes(file) && !/Chart|Drawing/.test(file)),
    ).toEqual([]);
    expect([...first, ...rest].filter((file) => /Drawing|CartesianChart/.test(file))).toEqual([]);
    expect(first.filter((file) => rest.includes(file))).toEqual([]);
  });

  it('is what comes later on a page of the return as well: its rules, and the shelf', () => {
    const later = [
      '../../libs/web/returns/src/draft/draft-issues.ts',
      'src/offline/find-keeper.ts',
      'src/offline/KeptReturns.tsx',
    ];
    for (const source of later) expect(first).toContain(`/${manifest[source]?.file ?? 'missing'}`);
  });

  it('is there to be fetched, and named by the worker of the build', () => {
    const worker = readFileSync(join(browser, 'service-worker.js'), 'utf8');
    for (const file of [...first, ...rest]) {
      expect(existsSync(join(browser, file))).toBe(true);
      expect(worker).toContain(file);
    }
    expect(worker).toContain(name);
    for (const [shell] of worker.matchAll(/\/assets\/(shell|needs-connection|not-signed-out)-\w+\.html/g)) {
      const text = readFileSync(join(browser, shell), 'utf8');
      expect(text).not.toMatch(/id="cache"|data-standing|Preparer/);
      expect(text.includes(`data-release="${name}"`)).toBe(shell.includes('/shell-'));
    }
  });

  it('has another name as soon as one file is another', () => {
    const changed = { ...manifest, 'src/main.tsx': { ...manifest['src/main.tsx'], file: 'assets/main-other.js' } };
    const sources = pages.flatMap((page) => page.sources);
    expect(filesOfRelease(changed, sources).name).not.toBe(filesOfRelease(manifest, sources).name);
  });
});
