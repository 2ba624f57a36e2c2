import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderCircles } from './folder-circles.js';
import { productFiles, projectFolders, workspace } from './product-files.js';

/** Where folders still import each other: each is to be mended with the work on its pages, and none may be added. */
const stillInCircles = ['libs/web/comparisons', 'libs/web/returns'];

function circlesOf(project: string): string[] {
  const texts = productFiles(project).map((path) => ({
    path,
    text: readFileSync(join(workspace, project, 'src', path), 'utf8'),
  }));
  return folderCircles(texts);
}

describe('folders within a library', () => {
  it.each(projectFolders().filter((project) => !stillInCircles.includes(project)))(
    'never import each other in a circle: %s',
    (project) => {
      expect(circlesOf(project)).toEqual([]);
    },
  );

  it('are no longer excused once they have none', () => {
    expect(stillInCircles.filter((project) => circlesOf(project).length === 0)).toEqual([]);
  });
});

describe('a circle of folders', () => {
  const file = (path: string, ...imports: string[]) => ({
    path,
    text: imports.map((target, index) => `import type { T${index} } from '${target}';\n`).join(''),
  });

  it('is found over several folders, also where only types are imported', () => {
    const files = [
      file('a/x.ts', '../b/y.js'),
      file('b/y.ts', '../c/z.js'),
      file('c/z.ts', '../a/w.js'),
      file('a/w.ts'),
    ];
    expect(folderCircles(files)).toEqual([
      'a -> b -> c -> a (a/x.ts imports b/y.ts; b/y.ts imports c/z.ts; c/z.ts imports a/w.ts)',
    ]);
  });

  it('is found between folders within a folder, and in pages', () => {
    const files = [file('a/one/x.ts', '../two/Y.js'), file('a/two/Y.tsx', '../one/z.js'), file('a/one/z.ts')];
    expect(folderCircles(files)).toHaveLength(1);
  });

  it('is not a folder that uses its own subfolder, nor one that two others use', () => {
    const files = [
      file('a/x.ts', './b/y.js', '../c/z.js'),
      file('a/b/y.ts', '../x.js', '../../c/z.js'),
      file('c/z.ts'),
    ];
    expect(folderCircles(files)).toEqual([]);
  });
});
