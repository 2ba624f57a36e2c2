import { describe, expect, it } from '@jest/globals';
import { loadedSentence } from './loaded-sentence.js';

const share = { title: 'Standard', source: 'A publisher, 2026', organisations: 30, outOf: 42 };

describe('what is said of loaded answers below figures', () => {
  it('says how many organisations of how many, and from where', () => {
    expect(loadedSentence([share])).toBe(
      'Of 42 organisations, 30 are counted by a published collection, “Standard” (A publisher, 2026), and not by returns of their own.',
    );
    expect(loadedSentence([{ ...share, organisations: 1 }])).toContain('Of 42 organisations, 1 is counted');
  });

  it('says so where all of them are', () => {
    expect(loadedSentence([{ ...share, outOf: 30 }])).toContain('All 30 organisations are counted');
  });

  it('says nothing where nothing was loaded', () => expect(loadedSentence([])).toBe(''));
});
