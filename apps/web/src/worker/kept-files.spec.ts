import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dropAll, KeptFiles } from './kept-files.js';
import { MemoryCaches } from './memory-caches.builder.js';
import type { Release } from './release.js';

const aRelease = (name: string, files: readonly string[]): Release => ({
  name,
  shell: `/assets/shell-${name}.html`,
  needsConnection: '/assets/n.html',
  notSignedOut: '/assets/s.html',
  first: [...files, `/assets/shell-${name}.html`],
  rest: [],
});

/** A service that has some files, and counts what it is asked for. */
function serviceWith(files: ReadonlySet<string>) {
  const asked: string[] = [];
  const ask = (address: string): Promise<Response> => {
    asked.push(address);
    return Promise.resolve(new Response(address, { status: files.has(address) ? 200 : 404 }));
  };
  return { asked, ask };
}

const fileNames = fc
  .uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
  .map((names) => names.map((name) => `/assets/${name}.js`));

describe('files of builds', () => {
  it('are all there after a deployment, those of the tabs that run and those of the build before, however builds follow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fileNames, { minLength: 1, maxLength: 6 }), async (builds) => {
        const storage = new MemoryCaches();
        for (const [number, names] of builds.entries()) {
          const release = aRelease(String(number), names);
          const { ask, asked } = serviceWith(new Set(release.first));
          const files = new KeptFiles(release, storage, ask);
          await files.takeFirst();
          await files.dropOld();
          // What an earlier build had under the same name is not fetched again.
          const before = builds.slice(Math.max(0, number - 2), number).flat();
          expect(asked.filter((address) => before.includes(address))).toEqual([]);
          for (const address of [...names, ...(builds[number - 1] ?? [])]) {
            expect(await (await files.find(address))?.text()).toBe(address);
          }
        }
        expect((await storage.keys()).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('are not taken up while one cannot be had; what was kept before stays', async () => {
    const storage = new MemoryCaches();
    const old = aRelease('old', ['/assets/a.js']);
    await new KeptFiles(old, storage, serviceWith(new Set(old.first)).ask).takeFirst();
    const half = aRelease('new', ['/assets/b.js', '/assets/c.js']);
    const files = new KeptFiles(half, storage, serviceWith(new Set(['/assets/b.js'])).ask);
    await expect(files.takeFirst()).rejects.toThrow('/assets/c.js answered 404.');
    expect(await files.find(half.shell)).toBeUndefined();
    expect(await files.find('/assets/a.js')).toBeDefined();
  });

  it('survive that two servers, of two builds, take turns in answering', async () => {
    const storage = new MemoryCaches();
    const builds = ['one', 'two'].map((name) => aRelease(name, [`/assets/${name}.js`]));
    for (const release of [...builds, ...builds, ...builds]) {
      const files = new KeptFiles(release, storage, serviceWith(new Set(release.first)).ask);
      await files.takeFirst();
      await files.dropOld();
    }
    for (const { first, name } of builds) {
      const kept = await storage.open(`files ${name}`);
      for (const address of first) expect(await kept.match(address)).toBeDefined();
    }
  });

  it('go when the worker is withdrawn, and nothing else goes', async () => {
    const storage = new MemoryCaches();
    const release = aRelease('one', ['/assets/a.js']);
    const files = new KeptFiles(release, storage, serviceWith(new Set(release.first)).ask);
    await files.takeFirst();
    await files.addForm('/forms.json', new Response('{}'));
    await storage.open('of somebody else');
    await dropAll(storage);
    expect(await storage.keys()).toEqual(['of somebody else']);
  });
});
