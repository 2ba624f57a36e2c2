import { daysAfter } from '@monitor/domain';
import type { Answer, CellValue, OrganisationType } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import { allocate } from '../allocate.js';
import type { OrganisationQuarter } from '../organisation-quarter.js';
import { practiceHeight } from '../practice-height.js';
import { seedOf } from '../seed-of.js';
import type { MetricSums } from './metric-sums.js';

interface Service {
  name: string;
  serves: string;
}

/** What bodies of each kind run; the first are run by all of them. */
const services: Partial<Record<OrganisationType, readonly Service[]>> = {
  TRUST: [
    { name: 'Patient portal', serves: 'Everyone with a hospital appointment or letter' },
    { name: 'Video consultations', serves: 'Outpatients of clinics that offer them' },
    { name: 'Pre-assessment form', serves: 'People who wait for a planned operation' },
    { name: 'Monitoring at home', serves: 'People with heart failure or lung disease after discharge' },
    { name: 'Booking of scans', serves: 'People referred for a scan' },
  ],
  PCN: [
    { name: 'Shared booking for extended hours', serves: 'Everyone on the lists of the network’s practices' },
    { name: 'Video group clinics', serves: 'People with type 2 diabetes' },
    { name: 'Referral to the social prescriber', serves: 'People who ask for help beyond medicine' },
  ],
  PRACTICE: [
    { name: 'Online consultation form', serves: 'Everyone on our list' },
    { name: 'Repeat prescriptions', serves: 'People on repeat medicines' },
    { name: 'Text messages with a link to reply', serves: 'People invited to a review' },
  ],
};

const mitigations = [
  'Forms are on paper at the desk, and staff fill them in with people who ask.',
  'Letters name the phone line first; two mornings a week a volunteer helps at the entrance.',
  'Easy Read and the four languages most used here; interpreters can be booked by phone.',
];

/** Where the counted people stand: a service with an equal route holds those of M07, one without the others. */
interface Counted extends Service {
  entry: string;
  people: number;
  hasEqualRoute: boolean;
}

/** Services as most bodies see them where M07 is not asked: an equal route for three quarters of the people. */
function usualSums(subject: OrganisationQuarter): MetricSums {
  const size = subject.isSmall ? 180 : 3200;
  return { numerator: Math.round(size * 0.75), denominator: size };
}

function countedServices(subject: OrganisationQuarter, { numerator, denominator }: MetricSums): Counted[] {
  const offered = services[subject.type] ?? [];
  const random = seededRandom(seedOf(subject.code, 'services'));
  const run = offered.slice(0, Math.max(2, Math.ceil(offered.length * (0.5 + 0.5 * random.uniform()))));
  const withRoute = Math.max(1, run.length - 1);
  const weights = run.map((_, index) => 1 / (index + 1));
  const split = (people: number, from: number, to: number) =>
    allocate(
      people,
      weights.slice(from, to),
      weights.slice(from, to).map(() => people),
    );
  const people = [...split(numerator, 0, withRoute), ...split(denominator - numerator, withRoute, run.length)];
  return run.map((service, index) => ({
    ...service,
    entry: `s${index + 1}`,
    people: people[index] ?? 0,
    hasEqualRoute: index < withRoute,
  }));
}

function assessment(subject: OrganisationQuarter, chance: number): Record<string, CellValue> {
  const height = practiceHeight(subject, 'D2') + 0.1 * subject.quarterIndex + 2 * chance;
  if (height < 0.6) return { riskAssessment: 'NO' };
  return {
    riskAssessment: height > 1.9 ? 'BEFORE' : 'AFTER',
    riskAssessedOn: height > 1.9 ? '2023-02-14' : daysAfter('2024-04-01', Math.round(300 * chance)),
    mitigations: mitigations[Math.floor(chance * mitigations.length)] ?? mitigations[0] ?? '',
  };
}

function accessibility(chance: number): string {
  if (chance < 0.2) return 'NOT_TESTED';
  if (chance < 0.35) return 'DOES_NOT_CONFORM';
  return chance < 0.75 ? 'PARTLY_CONFORMS' : 'CONFORMS';
}

/** Waits rise and fall a little from quarter to quarter; the non-digital way is usually the slower one. */
function waits({ hasEqualRoute, entry }: Counted, { code, quarterId }: OrganisationQuarter): Record<string, CellValue> {
  if (!hasEqualRoute) return {};
  const random = seededRandom(seedOf(code, entry, quarterId));
  const online = 1 + Math.round(60 * random.uniform()) / 10;
  return { onlineWaitDays: online, offlineWaitDays: Math.round(10 * (online + 2 * random.uniform())) / 10 };
}

function entryCells(service: Counted, subject: OrganisationQuarter): [string, CellValue][] {
  const chance = seededRandom(seedOf(subject.code, service.entry, 41)).uniform();
  const wentLiveOn = daysAfter('2023-04-01', Math.round(250 * chance));
  const fields: Record<string, CellValue> = {
    name: service.name,
    standing: 'CURRENT',
    serves: service.serves,
    peopleServed: service.people,
    wentLiveOn,
    ...assessment(subject, chance),
    equalRoute: service.hasEqualRoute,
    ...(service.hasEqualRoute ? { routePublicised: true } : {}),
    ...waits(service, subject),
    accessibility: accessibility(chance),
  };
  return Object.entries(fields).map(([field, value]) => [`${service.entry}.${field}`, value]);
}

/** The register of digital services: the same services each quarter, and as many people as M07 counts. */
export function servicesAnswer(subject: OrganisationQuarter, sums: MetricSums | null): Answer {
  const counted = countedServices(subject, sums ?? usualSums(subject));
  const cells = Object.fromEntries(counted.flatMap((service) => entryCells(service, subject)));
  return { question: 'SERVICES', cells, confirmed: true };
}
