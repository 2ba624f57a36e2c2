import { describe, expect, it } from '@jest/globals';
import { returnStates, stateLabel, stateMeaning } from './return-state.js';

describe('the words of a state', () => {
  it.each([
    ['label', stateLabel],
    ['meaning', stateMeaning],
  ])('differ for every state, and never show a code: %s', (_, words) => {
    const all = returnStates.map(words);
    expect(new Set(all).size).toBe(all.length);
    expect(all.join(' ')).not.toMatch(/[A-Z]{2,}|_/);
  });
});
