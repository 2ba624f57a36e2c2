import { describe, expect, it } from '@jest/globals';
import { currentCatalogue } from './editions/catalogue.js';
import { buildContext, buildReturn, withAnswer, withCount } from './complete-return.builder.js';
import { carryForward, emptyReturn } from './new-return.js';
import { requiredSections } from './required-sections.js';
import type { ReturnContent } from './return.js';
import { issuesOfSection, progressLabel, sectionProgress } from './section-progress.js';
import { validateReturn } from './validate-return.js';

const complete = buildReturn();
const empty = emptyReturn({
  organisationCode: 'RX1',
  organisationType: 'TRUST',
  quarterId: '2026-27-Q2',
  catalogue: currentCatalogue,
});

function progressOf(content: ReturnContent, key: string) {
  const section = requiredSections('TRUST').find((candidate) => candidate.key === key);
  if (section === undefined) throw new Error(`no section ${key}`);
  return sectionProgress(content, validateReturn(content, buildContext()), section);
}

describe('the progress of a section', () => {
  it('is not started until something is answered in it', () => {
    expect(progressOf(empty, 'D2')).toBe('NOT_STARTED');
    expect(progressOf(empty, 'M10')).toBe('NOT_STARTED');
    expect(progressOf(withAnswer(empty, 'D2-S5', { status: 'NOT_STARTED', confirmed: true }), 'D2')).toBe(
      'IN_PROGRESS',
    );
    expect(progressOf(withCount(empty, ['M10', 'SEX', 'MALE'], { numerator: 0 }), 'M10')).toBe('IN_PROGRESS');
  });

  it('does not start by being carried over', () => {
    const carried = carryForward(complete, {
      organisationType: 'TRUST',
      quarterId: '2026-27-Q3',
      catalogue: currentCatalogue,
    });
    expect(progressOf(carried, 'D2')).toBe('NOT_STARTED');
  });

  it('is completed when nothing stops submission, warnings or not', () => {
    expect(progressOf(complete, 'D2')).toBe('COMPLETED');
    expect(progressOf(withCount(complete, ['M10', 'SEX', 'MALE'], { denominator: 20 }), 'M10')).toBe('COMPLETED');
  });

  it('has errors only when something typed is wrong, not when something is still to come', () => {
    expect(progressOf(withAnswer(complete, 'D2-S5', { status: 'IMPLEMENTED' }), 'D2')).toBe('IN_PROGRESS');
    expect(progressOf(withAnswer(complete, 'D2-S5', { targetOn: '2026-02-30' }), 'D2')).toBe('HAS_ERRORS');
    expect(progressOf(withCount(complete, ['M10', 'SEX', 'MALE'], { numerator: 1 }), 'M10')).toBe('HAS_ERRORS');
  });

  it('is told apart from the progress of other sections', () => {
    const content = withAnswer(complete, 'D2-S5', { status: null });
    const issues = validateReturn(content, buildContext());
    const found = requiredSections('TRUST').map((section) => issuesOfSection(issues, section).length);
    expect(found).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('has words', () => {
    expect(progressLabel('HAS_ERRORS')).toBe('Has errors');
  });
});
