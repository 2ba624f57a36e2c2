import { keptWords } from '../plan/take-plan-step.js';
import { figureOfPeople } from '../wording/figures-of-people.js';
import { nhsNumberMessage, patientSigns } from '../wording/patient-signs.js';
import type { PatientSign } from '../wording/patient-signs.js';
import { isTooLong } from '../wording/text-length.js';
import { longestComparisonNote } from './comparison-note.js';

/** What must be mended before a note can stand beside a comparison. */
export interface NoteProblem {
  field: 'text';
  message: string;
}

const nobody = 'Take it out: a note names nobody, and others read it.';
const messages: Record<PatientSign['kind'], (written: string) => string> = {
  NHS_NUMBER: nhsNumberMessage,
  NAME_AND_BIRTH: (written) => `“${written}” looks like a person with a date of birth. ${nobody}`,
  EMAIL: (written) => `“${written}” is an e-mail address. ${nobody}`,
  PHONE: (written) => `“${written}” looks like a telephone number. ${nobody}`,
  POSTCODE: (written) => `“${written}” looks like a postcode. ${nobody}`,
};

function faultOf(text: string, standing: string | null): string | null {
  if (text === '') return 'Write the note first.';
  if (isTooLong(text, longestComparisonNote))
    return `A note can have ${longestComparisonNote.toLocaleString('en-GB')} characters. Shorten it.`;
  const [sign] = patientSigns(text);
  if (sign !== undefined) return messages[sign.kind](sign.text);
  const figure = figureOfPeople(text);
  if (figure !== null) {
    return `“${figure}” looks like a number of people. Take it out: this service publishes such numbers itself, and hides small ones.`;
  }
  return text === standing ? 'This is what your note says already. Change something, or leave it as it is.' : null;
}

/**
 * A typed note as it would be kept, or what must be mended first.
 * @param standing the text of the note that it takes the place of; null where none stands
 */
export function checkNote(
  typed: string,
  standing: string | null,
): { text: string; problems: [] } | { text: null; problems: NoteProblem[] } {
  const text = keptWords(typed);
  const message = faultOf(text, standing);
  return message === null ? { text, problems: [] } : { text: null, problems: [{ field: 'text', message }] };
}
