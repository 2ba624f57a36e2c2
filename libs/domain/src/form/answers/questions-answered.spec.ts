import { describe, expect, it } from '@jest/globals';
import { organisationTypes } from '../../organisations/organisation.js';
import { buildReturn, withCells } from '../complete-content.builder.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { formEditions } from '../editions/form-editions.js';
import { carryForward } from './carry-forward.js';
import { emptyContent } from './empty-content.js';
import { questionsAnswered } from './questions-answered.js';

const trust = { organisationType: 'TRUST', edition: firstEdition } as const;
const empty = emptyContent({ ...trust, organisationCode: 'RX1', quarterId: '2026-27-Q2' });

describe('how many questions have an answer', () => {
  it('is none of a return just begun, whoever it is of and whatever the edition, and never more than are asked', () => {
    for (const edition of formEditions)
      for (const organisationType of organisationTypes) {
        const of = { edition, organisationType };
        const begun = emptyContent({ ...of, organisationCode: 'RX1', quarterId: '2026-27-Q2' });
        const { answered, asked } = questionsAnswered(begun, of);
        expect([answered, asked > 0]).toEqual([0, true]);
      }
  });

  it('is all of a complete one, and none of what was only carried over', () => {
    const whole = questionsAnswered(buildReturn(), trust);
    expect(whole.answered).toBe(whole.asked);
    const carried = carryForward(buildReturn(), { ...trust, quarterId: '2026-27-Q3' });
    expect(questionsAnswered(carried, trust).answered).toBeLessThan(whole.asked / 2);
  });

  it('goes up by one with the first cell of a table', () => {
    const typed = withCells(empty, 'M10.SEX', { 'MALE.numerator': 0 });
    expect(questionsAnswered(typed, trust).answered).toBe(1);
  });
});
