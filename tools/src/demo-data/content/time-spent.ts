import { elsewhereInReturn, minutesOfSections } from '@monitor/domain';
import type { FormEdition, SectionSeconds } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { OrganisationQuarter } from './organisation-quarter.js';
import { seedOf } from './seed-of.js';

/** Those who fill in a workbook, or send from a system of their own, are not seen at work on the pages. */
const shareMeasured = 0.9;
/** Of what is expected the first time, what is needed once last quarter's answers stand there. */
const laterShare = 0.55;
/** Between organisations of one type, and between sections of one return; on the scale of logarithms. */
const [spreadOfOrganisations, spreadOfSections] = [0.35, 0.25];
const elsewhereMinutes = 9;

/** How long an invented organisation worked on the pages of a return: less with each quarter that it did so before. */
export function timeSpent(subject: OrganisationQuarter, edition: FormEdition): SectionSeconds[] {
  const { code, quarterId, quarterIndex, type } = subject;
  const own = seededRandom(seedOf(code, 'time')).normal() * spreadOfOrganisations;
  const random = seededRandom(seedOf(code, quarterId, 'time'));
  if (random.uniform() > shareMeasured) return [];
  const learnt = laterShare + (1 - laterShare) / (1 + quarterIndex);
  const sections = [
    ...minutesOfSections(edition, type).filter(({ minutes }) => minutes > 0),
    { section: elsewhereInReturn, minutes: elsewhereMinutes },
  ];
  return sections.map(({ section, minutes }) => ({
    section,
    seconds: Math.round(60 * minutes * learnt * Math.exp(own + spreadOfSections * random.normal())),
  }));
}
