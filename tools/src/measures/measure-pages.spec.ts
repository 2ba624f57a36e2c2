import { describe, expect, it } from '@jest/globals';
import * as statistics from '@monitor/statistics';
import { buildingBlocks } from './building-blocks.js';
import { measurePages } from './measure-pages.js';

const functions = Object.entries(statistics)
  .filter(([, exported]) => typeof exported === 'function')
  .map(([name]) => name);

describe('the measures of the statistics library', () => {
  it('each have a page that wants them, and every line is about a measure that is there', () => {
    const listed = [...Object.keys(measurePages), ...buildingBlocks];
    expect([...listed].sort()).toEqual(functions.sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('say there what a reader will see', () => {
    for (const [name, { serves }] of Object.entries(measurePages)) {
      expect([name, serves.split(' ').length >= 4]).toEqual([name, true]);
    }
    const sentences = Object.values(measurePages).map(({ serves }) => serves);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
