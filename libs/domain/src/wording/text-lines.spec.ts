import { describe, expect, it } from '@jest/globals';
import { textLines } from './text-lines.js';

const measure = (words: string) => words.length;

/** A stream of numbers from 0 to 1 that is the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

function wordsFrom(random: Generator<number, never>): string {
  const count = Math.floor(random.next().value * 30);
  const word = () => 'abcdefghijklmnopqrstuvwxyz'.slice(0, 1 + Math.floor(random.next().value * 25));
  return Array.from({ length: count }, word).join(' ');
}

describe('textLines', () => {
  it('keeps every letter in its order, and no line is wider than the room', () => {
    const random = numbers(20261127);
    for (let trial = 0; trial < 300; trial += 1) {
      const words = wordsFrom(random);
      const room = 1 + Math.floor(random.next().value * 40);
      const lines = textLines(words, room, measure);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
      expect(Math.max(0, ...lines.map(measure))).toBeLessThanOrEqual(room);
    }
  });

  it('breaks between words where they fit, and inside a word that is wider than the room', () => {
    expect(textLines('two words and https://example.org', 10, measure)).toEqual([
      'two words',
      'and',
      'https://ex',
      'ample.org',
    ]);
  });
});
