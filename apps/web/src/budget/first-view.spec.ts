import { describe, expect, it } from '@jest/globals';
import { routes } from '../app/routes.js';
import { allPages } from '../server/all-pages.js';
import { fetchedFor, manifest } from './built-files.js';
import { drawingsBudget, scriptBudgets, styleBudget } from './page-budgets.js';

const pages = allPages(routes);
/** On a slow line each file costs a turn, and browsers fetch six at a time. */
const mostFiles = 20;
/** In practice the pages of a return stand on up to three more: what answers in the place of the service. */
const mostFilesInPractice = 23;

/** Files bear a hash in their names, which compresses a little better or worse with each build: kilobytes a page. */
const hashNoise = 0.1;

/** The drawings of charts, which are fetched after the tables beside them. */
const drawings = Object.keys(manifest).filter((source) => /web\/charts\/src\/.*Drawing\.tsx$/.test(source));

describe('the first view of a page', () => {
  it('has a budget, whichever page it is', () => {
    expect(Object.keys(scriptBudgets).sort()).toEqual(pages.map(({ pattern }) => pattern).sort());
  });

  it.each(pages)('keeps to it: $pattern', ({ pattern, sources }) => {
    const { script, style, files } = fetchedFor(sources);
    expect(script).toBeLessThanOrEqual((scriptBudgets[pattern] ?? 0) + hashNoise);
    expect(style).toBeLessThanOrEqual(styleBudget);
    expect(files).toBeLessThanOrEqual(pattern.startsWith('/practise/') ? mostFilesInPractice : mostFiles);
  });

  it('does not wait for the pictures of a comparison, which keep to theirs', () => {
    const sources = pages.find(({ pattern }) => pattern === '/consistency')?.sources ?? [];
    const tables = fetchedFor(sources).script;
    const all = fetchedFor([...sources, ...drawings.map((source) => source.replace('../../', ''))]).script;
    expect(drawings.length).toBe(6);
    expect(all - tables).toBeGreaterThan(50);
    expect(all - tables).toBeLessThanOrEqual(drawingsBudget);
  });
});
