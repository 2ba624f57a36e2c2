import { describe, expect, it } from '@jest/globals';
import type { Cells } from '../definition/answer.js';
import { editionOf } from '../editions/form-editions.js';
import { metricAnswers, toActionAnswer } from './typed-views.js';

const action = (cells: Cells) => toActionAnswer({ question: 'D1-S1', cells, confirmed: false });

describe('an action for programs that read it', () => {
  it('has as evidence the words, else the address, else the document', () => {
    const all = { evidence: 'Audit', evidenceLink: 'https://a.example.org', evidenceFile: 'F-12' };
    expect(action(all).evidence).toBe('Audit');
    expect(action({ ...all, evidence: 7 }).evidence).toBe('https://a.example.org');
    expect(action({ evidenceFile: 'F-12' }).evidence).toBe('F-12');
    expect(action({}).evidence).toBeNull();
  });

  it('has nothing where a draft holds what is no answer', () => {
    const { status, assurance, coveragePercent } = action({ status: 'NEARLY', assurance: true, coveragePercent: '40' });
    expect([status, assurance, coveragePercent]).toEqual([null, null, null]);
  });
});

describe('a table for programs that read it', () => {
  it.each([
    [true, true],
    [false, false],
    ['no', false],
    [1, false],
  ])('is not collected where that was answered with yes: %j', (notCollected, expected) => {
    const answers = [{ question: 'M10.SEX', cells: { notCollected }, confirmed: true }];
    expect(metricAnswers(editionOf(2), { answers })).toMatchObject([{ metricId: 'M10', notCollected: expected }]);
  });
});
