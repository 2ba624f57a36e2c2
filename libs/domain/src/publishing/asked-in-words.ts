import { lowerFirst } from '../wording/letter-case.js';
import { organisationTypes } from '../organisations/organisation.js';
import { organisationTypeLabel } from '../organisations/organisation-labels.js';
import type { AskedOf, Duty } from '../form/definition/form-edition.js';

const dutyWords: Record<Duty, string> = { MANDATORY: 'must', VOLUNTARY: 'may' };

/** Who is asked, for example “NHS trust must, GP practice may”. */
export function askedInWords(askedOf: AskedOf): string {
  const asked = organisationTypes.flatMap((type) => {
    const duty = askedOf[type];
    return duty === undefined ? [] : [`${lowerFirst(organisationTypeLabel(type))} ${dutyWords[duty]}`];
  });
  return asked.length === 0 ? 'nobody' : asked.join(', ');
}
