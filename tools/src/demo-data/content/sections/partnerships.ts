import type { Answer, CellValue } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { OrganisationQuarter } from '../organisation-quarter.js';
import { practiceHeight } from '../practice-height.js';
import { seedOf } from '../seed-of.js';

interface Partner {
  name: string;
  kind: string;
  offers: readonly string[];
  reach: string;
}

/** Kinds of partners that boards work with; none is a real organisation. */
const partners: readonly Partner[] = [
  { name: 'Library service', kind: 'LIBRARY', offers: ['SPACE', 'SKILLS'], reach: 'The whole area' },
  {
    name: 'Council digital team',
    kind: 'LOCAL_AUTHORITY',
    offers: ['CONNECTIVITY', 'DEVICES'],
    reach: 'Council tenants',
  },
  { name: 'Device reuse charity', kind: 'VOLUNTARY', offers: ['DEVICES'], reach: 'People on low incomes' },
  {
    name: 'Community centre network',
    kind: 'COMMUNITY',
    offers: ['SKILLS', 'TRUST', 'LANGUAGE'],
    reach: 'Three neighbourhoods',
  },
  { name: 'Adult learning college', kind: 'EDUCATION', offers: ['SKILLS'], reach: 'Adults without recent training' },
  { name: 'Housing association', kind: 'HOUSING', offers: ['CONNECTIVITY'], reach: 'Residents of sheltered housing' },
];

/** The register of partnerships of a board: the further it is in leadership and partnerships, the more of them. */
export function partnershipsAnswer(subject: OrganisationQuarter): Answer {
  const height = practiceHeight(subject, 'D5') + 0.1 * subject.quarterIndex;
  const number = Math.min(partners.length, Math.max(1, Math.round(2.5 + 1.3 * height)));
  const first = Math.floor(seededRandom(seedOf(subject.code, 'partners')).uniform() * partners.length);
  const cells: Record<string, CellValue> = {};
  for (let index = 0; index < number; index += 1) {
    const partner = partners[(first + index) % partners.length];
    if (partner === undefined) continue;
    const isAgreed = seededRandom(seedOf(subject.code, partner.name)).uniform() < 0.6;
    const fields = { ...partner, standing: 'CURRENT', agreement: isAgreed ? 'WRITTEN' : 'NONE' };
    for (const [field, value] of Object.entries(fields)) cells[`p${index + 1}.${field}`] = value;
    if (isAgreed) cells[`p${index + 1}.agreedOn`] = '2025-04-01';
  }
  return { question: 'PARTNERSHIPS', cells, confirmed: true };
}
