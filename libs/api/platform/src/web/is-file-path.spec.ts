import { describe, expect, it } from '@jest/globals';
import { formEditions, questionsOf } from '@monitor/domain';
import { isFilePath } from './is-file-path.js';

describe('a path', () => {
  it.each(['/robots.txt', '/favicon.ico', '/assets/frame-a1B2.js', '/fonts/frutiger.woff2'])('%s is a file', (path) => {
    expect(isFilePath(path)).toBe(true);
  });

  it('of a question is a page, whatever its code', () => {
    const codes = formEditions.flatMap(questionsOf).map(({ code }) => `/returns/RX1/2026-27-Q2/sections/S/${code}`);
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter(isFilePath)).toEqual([]);
  });
});
