import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments.js';

describe('the words after `npm run bench --`', () => {
  it('name a suite, and where to keep what it measures and fills', () => {
    expect(readArguments(['readings'])).toEqual({ suite: 'readings', json: null, keepIn: null });
    expect(readArguments(['readings', '--json', 'a.json', '--keep=/data'])).toEqual({
      suite: 'readings',
      json: 'a.json',
      keepIn: '/data',
    });
  });

  it.each([[[]], [['../start']], [['readings', 'life']], [['readings', '--fast']], [['readings', '--json']]])(
    'are refused where they are not understood: %j',
    (words) => {
      expect(readArguments(words)).toBeNull();
    },
  );
});
