import { describe, expect, it } from '@jest/globals';
import { actionsFor, currentCatalogue, emptyReturn, validateReturn } from '@monitor/domain';
import { atCell } from './cell-words.js';

describe('atCell', () => {
  it('leaves the name of the question out of the validator’s messages, for every action', () => {
    const content = emptyReturn({
      organisationCode: 'X01',
      organisationType: 'TRUST',
      quarterId: '2026-27-Q2',
      catalogue: currentCatalogue,
    });
    const planned = content.actions.map((answer) => ({ ...answer, status: 'PLANNED' as const, confirmed: true }));
    const rules = {
      organisationType: 'TRUST',
      catalogue: currentCatalogue,
      today: '2026-10-05',
      previous: null,
    } as const;
    const issues = validateReturn({ ...content, actions: planned }, rules);
    for (const { code, shortText } of actionsFor(currentCatalogue, 'TRUST')) {
      const messages = issues.filter(({ cell }) => cell.startsWith(`${code}.`)).map(({ message }) => message);
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) expect(atCell(message, shortText)).toMatch(/^The status is “Planned”, but/);
    }
  });

  it('leaves other messages as they are', () => {
    expect(atCell('Choose what you decide', 'A named owner')).toBe('Choose what you decide');
    expect(atCell(null, 'A named owner')).toBeNull();
  });
});
