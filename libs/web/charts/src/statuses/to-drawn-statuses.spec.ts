import { describe, expect, it } from '@jest/globals';
import { toDrawnStatuses } from './to-drawn-statuses.js';

describe('toDrawnStatuses', () => {
  it('makes shares of the applicable answers, which add up to one', () => {
    const answers = { NOT_STARTED: 1, PLANNED: 1, IN_PROGRESS: 2, IMPLEMENTED: 3, EMBEDDED: 1 };
    const [row] = toDrawnStatuses([{ key: 'Y56', label: 'London', answers }]);
    expect(row).toMatchObject({ applicable: 8, NOT_STARTED: 0.125, IN_PROGRESS: 0.25, IMPLEMENTED: 0.375 });
  });

  it('draws nothing where nobody gave an answer', () => {
    const answers = { NOT_STARTED: 0, PLANNED: 0, IN_PROGRESS: 0, IMPLEMENTED: 0, EMBEDDED: 0 };
    expect(toDrawnStatuses([{ key: 'Y56', label: 'London', answers }])[0]).toMatchObject({
      applicable: 0,
      EMBEDDED: 0,
    });
  });
});
