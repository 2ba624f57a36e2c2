import { access, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';

const root = new URL('../../../', import.meta.url);
const contributing = await readFile(new URL('CONTRIBUTING.md', root), 'utf8');
const glossary = contributing.split('\n## Glossary\n')[1] ?? '';
const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Word|-)/.test(line));

/** `domain/returns/return.ts` is written for `libs/domain/src/returns/return.ts`, `api/returns/facts` likewise. */
function fileOf(row: string): string {
  const written = /`([^`]+)` *\|$/.exec(row)?.[1] ?? '';
  return written.startsWith('apps/') || written.startsWith('tools/')
    ? written
    : `libs/${written.replace(/^((?:api|web)\/[^/]+|[^/]+)\//, '$1/src/')}`;
}

function exists(path: string): Promise<boolean> {
  return access(new URL(path, root)).then(
    () => true,
    () => false,
  );
}

describe('the glossary', () => {
  it('has a meaning and a file for every word', () => {
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((row) => row.split(' | ').length !== 3)).toEqual([]);
  });

  it('names files that are there', async () => {
    const found = await Promise.all(rows.map(async (row) => ((await exists(fileOf(row))) ? null : fileOf(row))));
    expect(found.filter((path) => path !== null)).toEqual([]);
  });
});
