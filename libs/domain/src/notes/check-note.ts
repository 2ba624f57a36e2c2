import { figureOfPeople } from '../wording/figures-of-people.js';
import { nhsNumberMessage, patientSigns } from '../wording/patient-signs.js';
import type { PatientSign } from '../wording/patient-signs.js';
import { keptNote, typedNoteProblems } from './typed-note.js';
import type { NoteProblem } from './typed-note.js';

const nobody = 'Take it out: a note names nobody, and others read it.';
const messages: Record<PatientSign['kind'], (written: string) => string> = {
  NHS_NUMBER: nhsNumberMessage,
  NAME_AND_BIRTH: (written) => `“${written}” looks like a person with a date of birth. ${nobody}`,
  EMAIL: (written) => `“${written}” is an e-mail address. ${nobody}`,
  PHONE: (written) => `“${written}” looks like a telephone number. ${nobody}`,
  POSTCODE: (written) => `“${written}” looks like a postcode. ${nobody}`,
};

/** What in a note may name somebody, or is a number of people; null where nothing does. */
function disclosureFault(text: string): string | null {
  const [sign] = patientSigns(text);
  if (sign !== undefined) return messages[sign.kind](sign.text);
  const figure = figureOfPeople(text);
  return figure === null
    ? null
    : `“${figure}” looks like a number of people. Take it out: this service publishes such numbers itself, and hides small ones.`;
}

/**
 * A typed note as it would be kept, or what must be mended first.
 * @param standing the text of the note that it takes the place of; null where none stands
 */
export function checkNote(
  typed: string,
  standing: string | null,
): { text: string; problems: [] } | { text: null; problems: NoteProblem[] } {
  const [problem] = typedNoteProblems(typed, standing);
  if (problem !== undefined) return { text: null, problems: [problem] };
  const text = keptNote(typed);
  const message = disclosureFault(text);
  return message === null ? { text, problems: [] } : { text: null, problems: [{ field: 'text', message }] };
}
