import { describe, expect, it } from '@jest/globals';
import { currentCatalogue } from './editions/catalogue.js';
import { buildReturn, withAnswer } from './complete-return.builder.js';
import { carryForward, emptyReturn } from './new-return.js';
import { requiredSections } from './required-sections.js';

const next = { organisationType: 'TRUST', quarterId: '2026-27-Q3', catalogue: currentCatalogue } as const;

describe('a new return', () => {
  it('has a place for everything that is asked, and nothing filled in', () => {
    const { actions, metrics } = emptyReturn({ ...next, organisationCode: 'RX1' });
    expect(actions).toHaveLength(24);
    expect(metrics).toHaveLength(16);
    expect(actions.every(({ status, confirmed }) => status === null && !confirmed)).toBe(true);
    expect(metrics.flatMap(({ counts }) => counts).every(({ numerator }) => numerator === null)).toBe(true);
  });
});

describe('a return that starts from an earlier one', () => {
  const previous = withAnswer(buildReturn(), 'D2-S5', {
    status: 'IMPLEMENTED',
    evidence: 'Audit',
    reason: 'Went down because of the move',
  });
  const carried = carryForward(previous, next);
  const answer = (content: typeof carried, code: string) => content.actions.find((row) => row.actionCode === code);

  it('carries answers over unconfirmed', () => {
    expect(answer(carried, 'D2-S5')).toMatchObject({ status: 'IMPLEMENTED', evidence: 'Audit', confirmed: false });
    expect(carried.actions.some(({ confirmed }) => confirmed)).toBe(false);
    expect(carried.quarterId).toBe('2026-27-Q3');
  });

  it('does not carry counts over', () => {
    expect(carried.metrics).toEqual(emptyReturn({ ...next, organisationCode: 'RX1' }).metrics);
  });

  it('keeps why an action does not apply, and no reason of the past quarter', () => {
    const reason = 'No digital service';
    const apart = carryForward(withAnswer(previous, 'D1-S1', { status: 'NOT_APPLICABLE', reason }), next);
    expect(answer(apart, 'D1-S1')?.reason).toBe(reason);
    expect(answer(carried, 'D2-S5')?.reason).toBeNull();
  });

  it('does not let a reworded action continue the old answer', () => {
    const actions = currentCatalogue.actions.map((action) =>
      action.code === 'D2-S5' ? { ...action, text: 'Another question.' } : action,
    );
    const reworded = carryForward(previous, { ...next, catalogue: { ...currentCatalogue, version: 2, actions } });
    expect(answer(reworded, 'D2-S5')?.status).toBeNull();
    expect(answer(reworded, 'D1-S1')?.status).toBe('NOT_STARTED');
  });
});

describe('the sections of a return', () => {
  it('are the domains, then the metrics', () => {
    expect(requiredSections('PRACTICE').map(({ key }) => key)).toEqual([
      'D1',
      'D2',
      'D3',
      'D4',
      'D5',
      'M01',
      'M03',
      'M05',
    ]);
    expect(requiredSections('REGION').map(({ kind }) => kind)).not.toContain('METRIC');
  });

  it('hold every action and table of the return once', () => {
    const sections = requiredSections('TRUST');
    const { actions, metrics } = emptyReturn({ ...next, organisationCode: 'RX1' });
    expect(sections.flatMap(({ actionCodes }) => actionCodes)).toEqual(actions.map(({ actionCode }) => actionCode));
    expect(sections.flatMap(({ stratifiers }) => stratifiers)).toHaveLength(metrics.length);
  });
});
