import type { LatestFindingsQuery } from '@monitor/web-graphql';
import type { LedeFinding } from '../kit/Lede.js';
import { changedGaps, gapAddress, nameOfGap } from '../matrix/matrix-answer.js';
import type { MatrixPlace } from '../matrix/matrix-answer.js';

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

/** Gaps that are told in sentences; all of them stand in the matrix below. */
const mostGapsTold = 3;

/** Whose gaps are looked at. */
export function placeOfScope({ region }: FindingsScope): MatrixPlace {
  return region === null ? { level: 'ENGLAND', area: '' } : { level: 'REGION', area: region };
}

/** What to ask for: practice in the regions and in the boards of one, each domain beside England, and every gap. */
export function findingsVariables(quarterId: string, scope: FindingsScope) {
  const { level, area } = placeOfScope(scope);
  return {
    regions: { quarterId, level: 'REGION' as const },
    boards: { quarterId, level: 'ICB' as const, withinCode: scope.region },
    withBoards: scope.region !== null,
    england: { quarterId, level: 'ENGLAND' as const },
    matrix: { level, areaCode: area === '' ? null : area, lastQuarterId: quarterId },
  };
}

/** Where practice differs, then the gaps that have changed, what got worse first; what nobody can tell comes last. */
export function toFindings({ regions, boards, matrix }: LatestFindingsQuery, scope: FindingsScope): LinkedFinding[] {
  const place = placeOfScope(scope);
  const practice: LinkedFinding[] = [
    { finding: regions.comparison, to: '/consistency', link: 'See where practice is uneven' },
    ...(boards === undefined || scope.region === null
      ? []
      : [
          {
            finding: boards.comparison,
            to: `/consistency?within=${encodeURIComponent(scope.region)}`,
            link: 'See how even your boards are',
          },
        ]),
  ];
  const gaps = changedGaps(matrix.gaps).flatMap((gap): LinkedFinding[] =>
    gap.changeFinding === null
      ? []
      : [{ finding: gap.changeFinding, to: gapAddress(gap, place), link: `Follow ${nameOfGap(gap)}` }],
  );
  const all = [...practice, ...gaps.slice(0, mostGapsTold)];
  return [...all.filter((each) => !isUntold(each)), ...all.filter(isUntold)];
}

function isUntold({ finding }: LinkedFinding): boolean {
  return 'verdict' in finding && finding.verdict === 'CANNOT_TELL';
}
