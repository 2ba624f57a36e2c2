import type { Answer, CellValue } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { OrganisationQuarter } from '../organisation-quarter.js';
import { practiceHeight } from '../practice-height.js';
import { seedOf } from '../seed-of.js';

const reasons = ['NO_DEVICE', 'NO_DATA', 'SKILLS', 'TRUST', 'ACCESS_NEED', 'LANGUAGE', 'CHOICE'];
const steps = [
  'An outreach nurse registers people where they are, on paper or on a tablet of ours.',
  'Nothing yet. We have asked partners who know the group to advise us.',
  'A phone line without a menu, open in the evening, and staff who can call back.',
];

function missing(subject: OrganisationQuarter, code: string): Record<string, CellValue> {
  const random = seededRandom(seedOf(subject.code, code, 'people'));
  const expected = 200 + Math.round(1800 * random.uniform());
  const thisQuarter = seededRandom(seedOf(subject.code, code, subject.quarterId)).uniform();
  const first = Math.floor(random.uniform() * (reasons.length - 1));
  return {
    lookedAt: 'PEOPLE_MISSING',
    basis: random.uniform() < 0.5 ? 'LOCAL_ASSESSMENT' : 'PARTNERS',
    expected,
    reached: Math.round(expected * (0.35 + 0.25 * thisQuarter)),
    reasons: reasons.slice(first, first + 2),
    beingDone: steps[Math.floor(random.uniform() * steps.length)] ?? '',
  };
}

/** Whether a board has looked at a group: more of them where it is further on, and more each quarter. */
export function missingPeopleAnswer(code: string, subject: OrganisationQuarter): Answer {
  const chance = seededRandom(seedOf(subject.code, code)).uniform();
  const looked = 0.35 + 0.15 * practiceHeight(subject, 'D1') + 0.02 * subject.quarterIndex;
  const cells =
    chance < looked * 0.8
      ? missing(subject, code)
      : chance < looked
        ? { lookedAt: 'NOBODY_MISSING', basis: 'NOT_COUNTED' }
        : { lookedAt: chance < looked + 0.15 ? 'LOOKING' : 'NOT_LOOKED_AT' };
  return { question: code, cells, confirmed: true };
}
