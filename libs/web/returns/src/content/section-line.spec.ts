import { describe, expect, it } from '@jest/globals';
import { answerBefore, askedQuestions, editionOf } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { answering, blankContent } from '../testing/a-return.builder.js';
import { sectionLine } from './section-line.js';
import type { SummarisedQuestion } from './summarised-question.js';

const edition = editionOf(2);

/** A question of the second edition as it is answered now and was last quarter. */
function read(code: string, cells: Cells, then: Cells | null = null): SummarisedQuestion {
  const question = askedQuestions(edition, 'PCN').find((each) => each.code === code);
  if (question === undefined) throw new Error(`A network is not asked ${code}.`);
  const previous = then === null ? null : answering({ [code]: then }, blankContent(2));
  const before = answerBefore(code, { edition, previous });
  return { edition, question, circumstances: { question, cells, before, today: '' }, change: null };
}

describe('a section in a line', () => {
  it('says how much there is, in the words for it', () => {
    const entries = { 'e1.name': 'Booking', 'e2.name': 'Letters' };
    expect(sectionLine([read('SERVICES', entries)], [])).toBe('2 services');
    expect(sectionLine([read('D1-S1', { status: 'IN_PROGRESS' }), read('D1-S2', {})], [])).toBe('2 answers');
    expect(sectionLine([], [])).toBe('Nothing is answered.');
  });

  it('says what changed since last quarter, and nothing of what is asked anew each time', () => {
    const now = { 'e1.name': 'Booking', 'e1.standing': 'CURRENT' };
    expect(sectionLine([read('SERVICES', now, { 'e1.name': 'Booking' })], [])).toBe('1 service');
    expect(sectionLine([read('SERVICES', now, { 'e1.name': 'Letters' })], [])).toBe(
      '1 service: 1 changed since last quarter',
    );
  });

  it('names what is wrong before what is unusual', () => {
    const issues = (['WARNING', 'ERROR', 'WARNING'] as const).map((severity) => ({ severity }));
    expect(sectionLine([read('D1-S1', {})], issues)).toBe('1 answer: 1 to correct, 2 worth a second look');
  });
});
