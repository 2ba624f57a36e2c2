import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments.js';

const read = (...words: string[]) => readArguments(words, ['kill-api', 'drain']);

describe('the words after npm run faults', () => {
  it('may be left out: every run, and a seed of its own', () => {
    expect(read()).toEqual({
      runs: null,
      seed: expect.any(Number),
      faults: 5,
      seconds: 60,
      writers: 8,
      readers: 2,
      json: null,
    });
  });

  it('name runs, seed, bounds and a file', () => {
    const words = ['--runs', 'drain,kill-api', '--seed', '7', '--faults', '2', '--readers', '0', '--json', 'a.json'];
    expect(read(...words)).toMatchObject({
      runs: ['drain', 'kill-api'],
      seed: 7,
      faults: 2,
      readers: 0,
      json: 'a.json',
    });
  });

  it.each([
    [['--runs', 'kill-cat'], '--runs: found "kill-cat", wanted some of kill-api, drain.'],
    [['--faults', '0'], '--faults: found "0", wanted a whole number from 1 to 1000.'],
    [['--seed', '1.5'], '--seed: found "1.5", wanted a whole number from 1 to 2147483648.'],
    [['--loud'], "Unknown option '--loud'"],
  ])('%j are refused in words', (words, told) => {
    expect(read(...words)).toContain(told);
  });
});
