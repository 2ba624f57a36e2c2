import { daysAfter, quarterEnd } from '@monitor/domain';
import type { Answer, CellValue } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { OrganisationQuarter } from '../organisation-quarter.js';
import { ownerRoles } from '../owner-roles.js';
import { pick } from '../pick.js';
import { practiceHeight } from '../practice-height.js';
import { seedOf } from '../seed-of.js';

function heightOf(subject: OrganisationQuarter, part: string): number {
  const own = 0.6 * seededRandom(seedOf(subject.code, part)).normal();
  return practiceHeight(subject, 'D5') + 0.1 * subject.quarterIndex - 0.6 + own;
}

function ownership(subject: OrganisationQuarter): Record<string, CellValue> {
  const hasOwner = heightOf(subject, 'owner') > -0.3;
  const report = heightOf(subject, 'report');
  const boardReport = report > 0.8 ? 'BOARD' : report > 0 ? 'COMMITTEE' : 'NONE';
  const chance = seededRandom(seedOf(subject.code, 'board')).uniform();
  return {
    hasOwner,
    ...(hasOwner ? { ownerRole: pick(ownerRoles[subject.type], chance) } : {}),
    boardReport,
    ...(boardReport === 'NONE'
      ? {}
      : { boardReportOn: daysAfter(quarterEnd(subject.quarterId), -5 - Math.round(70 * chance)) }),
  };
}

function reach(subject: OrganisationQuarter, part: string): string {
  const height = heightOf(subject, part);
  return height > 0.9 ? 'ALL' : height > 0 ? 'SOME' : 'NO';
}

/** Who answers for inclusion and where it has a place: further on where leadership and partnerships are. */
export function governanceAnswer(code: string, subject: OrganisationQuarter): Answer {
  const cells =
    code === 'GOV-1'
      ? ownership(subject)
      : {
          inCommissioning: reach(subject, 'commissioning'),
          inAssurance: reach(subject, 'assurance'),
          inContracts: reach(subject, 'contracts'),
        };
  return { question: code, cells, confirmed: true };
}
