import { listInWords, lowerFirst, organisationTypeLabel, organisationTypes } from '@monitor/domain';
import type { Duty, OrganisationType, Section } from '@monitor/domain';

/** The types whose strictest duty, over the questions of a section, is this one. */
function typesWith(section: Section, duty: Duty): OrganisationType[] {
  return organisationTypes.filter((type) => {
    const duties = section.questions.flatMap(({ askedOf }) => askedOf[type] ?? []);
    return (duties.includes('MANDATORY') ? 'MANDATORY' : duties[0]) === duty;
  });
}

/** Whom a section is asked of: who has to answer some of it, and who may. Empty where nobody is asked. */
export function askedOfSentence(section: Section): string {
  const said = (duty: Duty) =>
    listInWords(typesWith(section, duty).map((type) => lowerFirst(organisationTypeLabel(type))));
  const [must, may] = [said('MANDATORY'), said('VOLUNTARY')];
  if (must === '') return may === '' ? '' : `Nobody has to answer this; each ${may} may.`;
  return may === '' ? `Each ${must} has to answer.` : `Each ${must} has to answer; each ${may} may.`;
}
