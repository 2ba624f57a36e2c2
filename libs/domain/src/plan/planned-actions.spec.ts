import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { implementationStatuses } from '../form/definition/implementation-status.js';
import { isInPlace } from '../form/definition/status-order.js';
import { askedQuestions } from '../form/definition/edition-questions.js';
import type { Cells } from '../form/definition/answer.js';
import { latestEdition } from '../form/editions/form-editions.js';
import { actionsNotInPlace, countPlans } from './planned-actions.js';
import { planStates } from './plan-step.js';
import { openPlansInWords, planCountsInWords } from './plan-words.js';

const edition = latestEdition();
const asked = askedQuestions(edition, 'TRUST').filter(({ action }) => action !== undefined);

describe('the actions that are not in place', () => {
  it('are those with such an answer, each once, and each is planned, late or not planned', () => {
    const statuses = fc.array(fc.option(fc.constantFrom(...implementationStatuses)), {
      ...{ minLength: asked.length, maxLength: asked.length },
    });
    const states = fc.array(fc.option(fc.constantFrom(...planStates)), {
      ...{ minLength: asked.length, maxLength: asked.length },
    });
    fc.assert(
      fc.property(statuses, states, (given, planned) => {
        const answers = asked.map(({ code }, nth) => {
          const status = given[nth];
          const cells: Cells = status == null ? {} : { status };
          return { question: code, cells, confirmed: true };
        });
        const found = actionsNotInPlace({ edition, type: 'TRUST', answers });
        const expected = asked.filter((_, nth) => {
          const status = given[nth];
          return status != null && status !== 'NOT_APPLICABLE' && !isInPlace(status);
        });
        expect(found).toEqual(expected);
        const stateOf = new Map(asked.flatMap(({ code }, nth) => (planned[nth] == null ? [] : [[code, planned[nth]]])));
        const counts = countPlans(found, stateOf);
        expect(counts.planned + counts.late + counts.unplanned).toBe(counts.notInPlace);
        expect(counts.notInPlace).toBe(found.length);
      }),
    );
  });

  it('are told in one sentence', () => {
    const words = (planned: number, late: number, unplanned: number) =>
      planCountsInWords({ notInPlace: planned + late + unplanned, planned, late, unplanned });
    expect(words(2, 1, 2)).toBe('5 actions are not in place: 2 are planned, 1 is late and 2 are not planned.');
    expect(words(0, 0, 1)).toBe('1 action is not in place: 1 is not planned.');
    expect(words(0, 0, 0)).toMatch(/nothing is left to plan/);
    expect(openPlansInWords(['LATE', 'PLANNED'])).toBe('2 actions are planned, and 1 of them is late.');
    expect(openPlansInWords(['LATE'])).toBe('1 action is planned, and it is late.');
    expect(openPlansInWords([])).toMatch(/^Nothing is planned/);
  });
});
