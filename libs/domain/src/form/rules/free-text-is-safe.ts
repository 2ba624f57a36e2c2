import { writeCell } from '../definition/cell-reference.js';
import { answerPlaces } from '../definition/places.js';
import { scopedQuestionName } from '../text/place-in-words.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import type { CellId, Cells } from '../definition/answer.js';
import type { Question } from '../definition/form-edition.js';
import type { Place } from '../definition/places.js';
import { nhsNumberMessage, patientSigns } from '../../wording/patient-signs.js';
import type { PatientSign } from '../../wording/patient-signs.js';
import type { Rule } from './rule.js';

const messages: Record<PatientSign['kind'], (text: string) => string> = {
  NHS_NUMBER: nhsNumberMessage,
  POSTCODE: (text) => `“${text}” looks like a postcode. Take it out if it is a patient’s; that of a building may stay.`,
  EMAIL: (text) =>
    `“${text}” is an e-mail address. Take it out if it is that of one person; that of a team or a service may stay.`,
  PHONE: (text) =>
    `“${text}” looks like a telephone number. Take it out if it is that of one person; that of a team or a service may stay.`,
  NAME_AND_BIRTH: (text) =>
    `“${text}” looks like a person with a date of birth. Take it out if it is a patient: nothing in a return may name one.`,
};

function checkText(text: string, at: { cell: string; question: string }, { issues }: CheckedReturn): void {
  const [sign] = patientSigns(text);
  if (sign === undefined) return;
  const message = messages[sign.kind](sign.text);
  if (sign.kind === 'NHS_NUMBER') issues.error('NHS_NUMBER', { ...at, message });
  else issues.warn('MAY_NAME_PATIENT', { ...at, message });
}

/** Where words stand that somebody typed; nowhere for a choice, which is a word too. */
function placeOfWords(question: Question, cells: Cells, cell: CellId, { edition }: CheckedReturn): Place | null {
  const place = answerPlaces(edition, question, cells).find((each) => each.cell === cell);
  return place?.field.kind === 'TEXT' || place?.field.kind === 'LINK' ? place : null;
}

/** No words of a return name a patient: an NHS number is refused, an address, a telephone number or a name with a day of birth is asked about. */
export const freeTextIsSafe: Rule = (checked) => {
  for (const question of checked.questions) {
    const cells = checked.answers.get(question.code)?.cells ?? {};
    for (const [cell, text] of Object.entries(cells)) {
      // Every sign holds a digit or an “at”: most cells are done with at a glance, and are looked up only when something shows.
      if (typeof text !== 'string' || !/[0-9@]/.test(text) || patientSigns(text).length === 0) continue;
      const place = placeOfWords(question, cells, cell, checked);
      if (place === null) continue;
      const name = scopedQuestionName(question, cells, place.scope);
      checkText(text, { cell: writeCell(question.code, cell), question: name }, checked);
    }
  }
};
