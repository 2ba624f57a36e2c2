import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { catalogueOf } from '../editions/catalogue.js';
import { latestEdition } from '../editions/form-editions.js';
import type { Answer } from '../definition/answer.js';
import { implementationStatuses } from '../definition/implementation-status.js';
import { statusMovement } from './status-movement.js';

const { actions } = catalogueOf(latestEdition());
const of = { actions, organisationType: 'TRUST' } as const;
const asked = actions.filter(({ askedOf }) => askedOf.includes('TRUST'));
const statuses = fc.array(fc.option(fc.constantFrom(...implementationStatuses)), {
  minLength: asked.length,
  maxLength: asked.length,
});
const contentOf = (said: (string | null)[], confirmed = true) => ({
  answers: asked.map(({ code }, index): Answer => {
    const status = said[index];
    return { question: code, confirmed, cells: status == null ? {} : { status } };
  }),
});

describe('this quarter against last', () => {
  it('leaves no action out and counts none twice, whatever is said', () => {
    fc.assert(
      fc.property(statuses, statuses, (now, before) => {
        const found = statusMovement({ now: contentOf(now), before: contentOf(before) }, of);
        const sum = (which: 'now' | 'before') => found.counts.reduce((total, each) => total + each[which], 0);
        expect(sum('now') + found.open).toBe(asked.length);
        expect(sum('before')).toBe(before.filter((status) => status !== null).length);
        const moved = now.filter(
          (status, index) => status !== null && before[index] != null && status !== before[index],
        );
        expect(found.moved).toHaveLength(moved.length);
        const sizes = found.moved.map(({ steps }) => Math.abs(steps ?? 0));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });

  it('calls nothing said that was only carried over, and nothing moved where nothing was said before', () => {
    fc.assert(
      fc.property(statuses, statuses, (now, before) => {
        const carried = statusMovement({ now: contentOf(now, false), before: contentOf(before) }, of);
        expect([carried.open, carried.moved]).toEqual([asked.length, []]);
        expect(statusMovement({ now: contentOf(now), before: null }, of).moved).toEqual([]);
      }),
    );
  });
});
