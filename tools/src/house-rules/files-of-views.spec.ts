import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const comparisons = fileURLToPath(new URL('../../../libs/web/comparisons/src', import.meta.url));
/** The most files of its own that a view made from the kit may need. */
const mostFiles = 10;
/** Folders with one view each that is made from the kit alone. */
const viewsFromKit = ['answers', 'latest', 'matrix', 'need', 'outcome', 'pace'];
/** What is in every view: the kit, what its words and signs share, and what its specs are given. */
const shared = ['kit', 'provenance', 'publication', 'quarters', 'source', 'testing'];
/** Folders of more than a view: several pages, or pages with forms. */
const larger = [
  'briefing',
  'consistency',
  'equity',
  'evaluation',
  'findings',
  'notes',
  'organisations',
  'since',
  'views',
];

const isTried = (name: string) => name.includes('.spec.') || name.includes('.builder.');

function filesOf(folder: string): string[] {
  const all = readdirSync(`${comparisons}/${folder}`, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile() && !isTried(entry.name)).map(({ name }) => name);
}

describe('a view of comparison', () => {
  it.each(viewsFromKit)(`has at most ${mostFiles} files of its own: %s`, (folder) => {
    const files = filesOf(folder);
    expect(files.some((name) => name.endsWith('Page.tsx'))).toBe(true);
    expect(files.length).toBeLessThanOrEqual(mostFiles);
  });

  it('stands in a folder that is counted, or is said to be larger', () => {
    const folders = readdirSync(comparisons, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? entry.name : [],
    );
    expect(folders.sort()).toEqual([...viewsFromKit, ...shared, ...larger].sort());
  });
});
