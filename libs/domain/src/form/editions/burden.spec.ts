import { describe, expect, it } from '@jest/globals';
import { organisationTypes } from '../../organisations/organisation.js';
import { askedQuestions, questionsOf } from '../definition/edition-questions.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { answerPlaces } from '../definition/places.js';
import { burdenOf, minutesOfSections } from './burden.js';
import { firstEdition } from './edition-1/first-edition.js';
import { formEditions, latestEdition } from './form-editions.js';

const burdens = formEditions.flatMap((edition) =>
  organisationTypes.map((type) => ({ version: edition.version, edition, ...burdenOf(edition, type) })),
);

/** The edition with one more field, always needed, in every mandatory question of fields. */
function withOneMoreField(edition: FormEdition): FormEdition {
  const sections = edition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      if (question.shape.of !== 'FIELDS') return question;
      const fields = [...question.shape.fields, { ...question.shape.fields[0]!, key: 'more' }];
      return { ...question, shape: { ...question.shape, fields } };
    }),
  }));
  return { ...edition, sections };
}

describe('the burden of the return', () => {
  // The titles are the table: `npm run burden` prints it with its formula.
  it.each(burdens)(
    'edition $version, $type: $mandatoryQuestions mandatory questions with $mandatoryCells cells and $conditionalCells that depend, $voluntaryCells voluntary cells, $minutes minutes',
    ({ edition, type, ...burden }) => {
      const questions = askedQuestions(edition, type);
      expect(burden.mandatoryQuestions + burden.voluntaryQuestions).toBe(questions.length);
      // Counted in another way: the places of an empty answer, which has no entries yet.
      const places = questions
        .filter(({ askedOf }) => askedOf[type] === 'MANDATORY')
        .flatMap((question) => answerPlaces(edition, question, {}));
      const needed = places.filter(({ field }) => field.needed === 'ALWAYS').length;
      const registers = questions.filter(
        ({ askedOf, shape }) => askedOf[type] === 'MANDATORY' && shape.of === 'ENTRIES',
      );
      if (registers.length === 0) expect(burden.mandatoryCells).toBe(needed);
      else expect(burden.mandatoryCells).toBeGreaterThan(needed);
    },
  );

  it('is what is mandatory: one more field costs a cell a question and its minutes', () => {
    for (const type of organisationTypes) {
      const before = burdenOf(latestEdition(), type);
      const after = burdenOf(withOneMoreField(latestEdition()), type);
      const asked = questionsOf(latestEdition()).filter(
        ({ askedOf, shape }) => askedOf[type] === 'MANDATORY' && shape.of === 'FIELDS',
      );
      expect(after.mandatoryCells - before.mandatoryCells).toBe(asked.length);
      expect(after.minutes).toBeGreaterThan(before.minutes);
    }
  });

  it('of voluntary questions costs no minutes', () => {
    const sections = latestEdition().sections.map((section) => {
      const isMandatory = ({ askedOf }: Question) => Object.values(askedOf).includes('MANDATORY');
      return { ...section, questions: section.questions.filter(isMandatory) };
    });
    for (const type of organisationTypes) {
      const { minutes } = burdenOf({ ...latestEdition(), sections }, type);
      expect([type, minutes]).toEqual([type, burdenOf(latestEdition(), type).minutes]);
    }
  });

  it.each(burdens)('is the sum of its sections: edition $version, $type', ({ edition, type, minutes }) => {
    const sections = minutesOfSections(edition, type);
    const titled = edition.sections.map(({ key }) => key);
    expect(titled).toEqual(expect.arrayContaining(sections.map(({ section }) => section)));
    expect(Math.round(sections.reduce((sum, each) => sum + each.minutes, 0))).toBe(minutes);
  });

  it('stays in proportion: at most 25 mandatory questions for a practice, and a few more for others than there were', () => {
    const growth = organisationTypes.map((type): [string, number] => {
      const [before, after] = [burdenOf(firstEdition, type), burdenOf(latestEdition(), type)];
      return [type, after.mandatoryQuestions - before.mandatoryQuestions];
    });
    // The board answers for a whole population: 15 of its 20 are one choice each, “have you looked at this group?”.
    expect(Object.fromEntries(growth)).toEqual({ REGION: 2, ICB: 20, TRUST: 5, PCN: 2, PRACTICE: 1 });
    expect(burdenOf(latestEdition(), 'PRACTICE').mandatoryQuestions).toBeLessThanOrEqual(25);
  });

  it('takes nobody longer than half a day, once the counts are at hand', () => {
    for (const type of organisationTypes) expect(burdenOf(latestEdition(), type).minutes).toBeLessThanOrEqual(300);
    expect(burdenOf(latestEdition(), 'PRACTICE').minutes).toBeLessThanOrEqual(180);
  });
});
