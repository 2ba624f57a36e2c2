import { describe, expect, it } from '@jest/globals';
import { judgeDesignEffects } from './attacks/design-effect.js';
import { addOutcomes } from './attacks/outcome.js';
import { makeWorld } from './worlds/make-world.js';
import { seenPublished } from './ways/publications.js';

const sights = [2, 5, 7].flatMap((seed) => seenPublished(makeWorld(seed)));

describe('design effects of invented worlds, attacked by who knows every size and the own count', () => {
  it('tell no small count as they are published', () => {
    const { small, exact, within2, proven } = addOutcomes(
      sights.map((sight) => judgeDesignEffects(sight, 'PUBLISHED')),
    );
    expect([exact, within2, proven]).toEqual([0, 0, 0]);
    expect(small).toBeGreaterThan(100);
  });

  it('would tell some if each table’s own were published, as it is', () => {
    const { within2, proven } = addOutcomes(sights.map((sight) => judgeDesignEffects(sight, 'UNGUARDED')));
    expect(within2 + proven).toBeGreaterThan(0);
  });
});
