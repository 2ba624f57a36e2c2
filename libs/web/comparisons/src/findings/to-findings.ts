import type { LatestFindingsQuery } from '@monitor/web-graphql';
import type { ShownFinding } from '../kit/finding-labels.js';
import type { LedeFinding } from '../kit/Lede.js';

/** Whose findings: of one region, or of England where there is none. */
export interface FindingsScope {
  region: string | null;
}

/** A finding and where it comes from. */
export interface LinkedFinding {
  finding: LedeFinding;
  to: string;
  link: string;
}

const quarters = 12;

function equityFilter(metricId: string, lastQuarterId: string, { region }: FindingsScope) {
  return {
    metricId,
    stratifier: 'DEPRIVATION' as const,
    level: region === null ? ('ENGLAND' as const) : ('REGION' as const),
    areaCode: region,
    lastQuarterId,
    quarters,
  };
}

/** What to ask for: practice in the regions, and two gaps by deprivation. */
export function findingsVariables(quarterId: string, scope: FindingsScope) {
  const within =
    scope.region === null ? { level: 'REGION' as const } : { level: 'ICB' as const, withinCode: scope.region };
  return {
    consistency: { quarterId, ...within },
    registration: equityFilter('M01', quarterId, scope),
    ease: equityFilter('M05', quarterId, scope),
  };
}

function equityAddress(metric: string, { region }: FindingsScope): string {
  const area = region === null ? 'level=ENGLAND' : `level=REGION&area=${encodeURIComponent(region)}`;
  return `/equity?${area}&metric=${metric}&group=DEPRIVATION`;
}

/** The most useful verdicts first: what was found stands before what nobody can tell. */
const usefulness: Record<ShownFinding['verdict'], number> = { DIFFERENT: 0, ALIKE: 1, CANNOT_TELL: 2 };

function rankOf(finding: LedeFinding): number {
  return 'verdict' in finding ? usefulness[finding.verdict] : usefulness.CANNOT_TELL;
}

function mostUseful<Held>(held: readonly Held[], read: (one: Held) => LedeFinding): Held[] {
  return [...held].sort((a, b) => rankOf(read(a)) - rankOf(read(b)));
}

type AreaFindings = LatestFindingsQuery['registration']['areas'][number];

function findingOf({ finding, findings }: AreaFindings): LedeFinding {
  return mostUseful(findings, (each) => each)[0] ?? { sentence: finding };
}

/** One finding of each comparison, the most useful first, each with the page it comes from. */
export function toFindings(answer: LatestFindingsQuery, scope: FindingsScope): LinkedFinding[] {
  const within = scope.region === null ? '' : `?within=${encodeURIComponent(scope.region)}`;
  const { comparison } = answer.consistency;
  const gap = (areas: readonly AreaFindings[], metric: string, link: string): LinkedFinding[] =>
    areas.slice(0, 1).map((area) => ({ finding: findingOf(area), to: equityAddress(metric, scope), link }));
  const all = [
    { finding: comparison, to: `/consistency${within}`, link: 'See where practice is uneven' },
    ...gap(answer.registration.areas, 'M01', 'Follow NHS App registration'),
    ...gap(answer.ease.areas, 'M05', 'Follow ease of digital contact'),
  ];
  return mostUseful(all, ({ finding }) => finding);
}
