import { describe, expect, it } from '@jest/globals';
import { assuranceLevels, implementationStatuses } from './implementation-status.js';
import { assuranceLabel, statusHint, statusLabel } from './status-labels.js';
import { isInPlace, isLower, isUnderWay, statusRank } from './status-order.js';

describe('the words of an answer', () => {
  it('differ for every status and level, and never show a code', () => {
    const lists = [
      [...implementationStatuses, null].map(statusLabel),
      [...assuranceLevels, null].map(assuranceLabel),
      implementationStatuses.map(statusHint),
    ];
    for (const words of lists) {
      expect(new Set(words).size).toBe(words.length);
      expect(words.join(' ')).not.toMatch(/[A-Z]{2,}|_/);
    }
  });

  it('tell no answer from not started', () => {
    expect(statusLabel(null)).toBe('No answer');
    expect(statusLabel('NOT_STARTED')).toBe('Not started');
  });
});

describe('the order of statuses', () => {
  it('runs from not started to embedded, with "does not apply" outside', () => {
    expect(implementationStatuses.map(statusRank)).toEqual([0, 1, 2, 3, 4, null]);
    expect(isLower('PLANNED', 'EMBEDDED')).toBe(true);
    expect(isLower('PLANNED', 'PLANNED')).toBe(false);
    expect(isLower('NOT_APPLICABLE', 'EMBEDDED')).toBe(false);
    expect(isLower('NOT_STARTED', 'NOT_APPLICABLE')).toBe(false);
    expect(isLower('NOT_STARTED', null)).toBe(false);
  });

  it('tells what is in place from what is under way', () => {
    expect(implementationStatuses.filter(isInPlace)).toEqual(['IMPLEMENTED', 'EMBEDDED']);
    expect(implementationStatuses.filter(isUnderWay)).toEqual(['PLANNED', 'IN_PROGRESS']);
  });
});
