import { describe, expect, it } from '@jest/globals';
import { buildReturn, withCells } from '../complete-content.builder.js';
import type { ReturnContent } from '../definition/answer.js';
import { answerTo } from '../definition/answer.js';
import { askedQuestions, askedSections } from '../definition/edition-questions.js';
import type { FormEdition } from '../definition/form-edition.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { editionOf } from '../editions/form-editions.js';
import { carryForward } from './carry-forward.js';
import { emptyContent } from './empty-content.js';
import { actionAnswers, metricAnswers } from './typed-views.js';

const next = { organisationType: 'TRUST', quarterId: '2026-27-Q3', edition: firstEdition } as const;

/** The first edition with one question in other words. */
function reworded(code: string): FormEdition {
  const sections = firstEdition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((each) => (each.code === code ? { ...each, text: 'Another question.' } : each)),
  }));
  return { ...firstEdition, version: 2, sections };
}

describe('a new return', () => {
  const empty = emptyContent({ ...next, organisationCode: 'RX1' });

  it('has a place for everything that is asked, and nothing filled in', () => {
    expect(actionAnswers(firstEdition, empty)).toHaveLength(24);
    expect(metricAnswers(firstEdition, empty)).toHaveLength(16);
    expect(empty.answers.every(({ cells, confirmed }) => Object.keys(cells).length === 0 && !confirmed)).toBe(true);
  });
});

describe('a return that starts from an earlier one', () => {
  const previous = withCells(buildReturn(), 'D2-S5', {
    status: 'IMPLEMENTED',
    evidence: 'Audit',
    reason: 'Went down because of the move',
  });
  const carried = carryForward(previous, next);
  const answer = (content: ReturnContent, code: string) => answerTo(content, code);

  it('carries answers over unconfirmed', () => {
    expect(answer(carried, 'D2-S5')).toEqual({
      question: 'D2-S5',
      cells: { status: 'IMPLEMENTED', evidence: 'Audit' },
      confirmed: false,
    });
    expect(carried.answers.some(({ confirmed }) => confirmed)).toBe(false);
    expect(carried.quarterId).toBe('2026-27-Q3');
  });

  it('does not carry counts over', () => {
    const blank = emptyContent({ ...next, organisationCode: 'RX1' });
    expect(metricAnswers(firstEdition, carried)).toEqual(metricAnswers(firstEdition, blank));
  });

  it('keeps why an action does not apply, and no reason of the past quarter', () => {
    const reason = 'No digital service';
    const apart = carryForward(withCells(previous, 'D1-S1', { status: 'NOT_APPLICABLE', reason }), next);
    expect(answer(apart, 'D1-S1')?.cells['reason']).toBe(reason);
    expect(answer(carried, 'D2-S5')?.cells['reason']).toBeUndefined();
  });

  it('leaves behind an entry that has ended, and what is only spaces', () => {
    const edition = editionOf(2);
    const entries = {
      ...{ 's1.name': 'Book online', 's1.serves': '   ', 's1.peopleServed': 4, 's1.standing': 'CURRENT' },
      ...{ 's2.name': 'Old website', 's2.serves': 'Everybody', 's2.standing': 'CLOSED' },
    };
    const before = withCells(buildReturn('TRUST', edition), 'SERVICES', { noneToEnter: undefined, ...entries });
    const cells = answer(carryForward(before, { ...next, edition }), 'SERVICES')?.cells;
    expect(cells).toEqual({ 's1.name': 'Book online' });
  });

  it('does not let a reworded action continue the old answer', () => {
    const now = carryForward(previous, { ...next, edition: reworded('D2-S5') });
    expect(answer(now, 'D2-S5')?.cells['status']).toBeUndefined();
    expect(answer(now, 'D1-S1')?.cells['status']).toBe('NOT_STARTED');
  });
});

describe('the sections of a return', () => {
  it('are the domains, then the metrics', () => {
    const keys = askedSections(firstEdition, 'PRACTICE').map(({ key }) => key);
    expect(keys).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'M01', 'M03', 'M05']);
    const ofRegion = askedSections(firstEdition, 'REGION').flatMap(({ questions }) => questions);
    expect(ofRegion.every(({ metric }) => metric === undefined)).toBe(true);
  });

  it('hold every question of the return once', () => {
    const inSections = askedSections(firstEdition, 'TRUST').flatMap(({ questions }) => questions);
    const { answers } = emptyContent({ ...next, organisationCode: 'RX1' });
    expect(inSections).toEqual(askedQuestions(firstEdition, 'TRUST'));
    expect(inSections.map(({ code }) => code)).toEqual(answers.map(({ question }) => question));
  });
});
