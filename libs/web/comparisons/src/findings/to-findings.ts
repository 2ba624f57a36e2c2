import type { LatestFindingsQuery } from '@monitor/web-graphql';

/** Whose findings: of one region, or of England where there is none. */
export interface FindingsScope {
  region: string | null;
}

/** A sentence and where it comes from. */
export interface Finding {
  sentence: string;
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

/** The sentences that there are, each with the page it comes from. */
export function toFindings(answer: LatestFindingsQuery, scope: FindingsScope): Finding[] {
  const within = scope.region === null ? '' : `?within=${encodeURIComponent(scope.region)}`;
  const gap = (areas: readonly { finding: string }[], metric: string, link: string): Finding[] =>
    areas.slice(0, 1).map(({ finding }) => ({ sentence: finding, to: equityAddress(metric, scope), link }));
  return [
    { sentence: answer.consistency.finding, to: `/consistency${within}`, link: 'See where practice is uneven' },
    ...gap(answer.registration.areas, 'M01', 'Follow NHS App registration'),
    ...gap(answer.ease.areas, 'M05', 'Follow ease of digital contact'),
  ];
}
