import { describe, expect, it } from '@jest/globals';
import { timeInWords } from './time-in-words.js';

describe('how long something took, in words', () => {
  it.each([
    [0, 'less than a minute'],
    [1, '1 minute'],
    [12.4, '12 minutes'],
    [33, '35 minutes'],
    [58, '1 hour'],
    [61, '1 hour'],
    [131, '2 hours 10 minutes'],
    [180, '3 hours'],
  ])('%d minutes are %s', (minutes, words) => {
    expect(timeInWords(minutes)).toBe(words);
  });
});
