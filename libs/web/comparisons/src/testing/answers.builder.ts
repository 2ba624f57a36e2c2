import type { ComparisonQuartersQuery } from '@monitor/web-graphql';
import type { ColumnCell, ConsistencyAnswer, ConsistencyArea } from '../consistency/consistency-answer.js';
import type { EquityAnswer, EquityArea, EquityGroup, EquityPoint } from '../equity/equity-answer.js';
import type { ShownFinding } from '../kit/finding-labels.js';
import type { ActionStatus, OrganisationRow } from '../organisations/status-words.js';
import type { ChosenPublication } from '../publication/publication-words.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';

/** Two quarters: one closed, and one whose returns are still coming in. */
export const closedQuarter: ComparedQuarter = {
  id: '2026-27-Q1',
  label: 'April to June 2026',
  closesOn: '2026-09-30',
  windowState: 'CLOSED',
};
export const openQuarter: ComparedQuarter = {
  id: '2026-27-Q2',
  label: 'July to September 2026',
  closesOn: '2026-12-31',
  windowState: 'OPEN',
};
export const quartersAnswer: ComparisonQuartersQuery = { quarters: [openQuarter, closedQuarter] };

type FigureParts = EquityGroup['share'];

/** A published share of a half without interval, unless told otherwise. */
export function figure(known: Partial<FigureParts> = {}): FigureParts {
  const share = { status: 'PUBLISHED', value: 0.5, lower: null, upper: null, unit: 'SHARE', decimals: 0 } as const;
  return { ...share, markers: [], ...known };
}

/** A published gap of 5 percentage points with its interval, unless told otherwise. */
export function gap(known: Partial<FigureParts> = {}): FigureParts {
  return figure({
    ...{ value: 0.05, lower: 0.02, upper: 0.08 },
    ...{ unit: 'PERCENTAGE_POINTS', decimals: 1 },
    ...known,
  });
}

export const hidden = figure({ status: 'SUPPRESSED', value: null });
export const notReported = figure({ status: 'NOT_REPORTED', value: null });

/** An area by its short name; the name is its code too. */
export function namedArea(shortName: string, code = shortName) {
  return { code, name: `NHS ${shortName}`, shortName };
}

/** What an area says of one column. */
export function cell(key: string, inPlace: FigureParts, implemented = 5): ColumnCell {
  return {
    key,
    organisations: 9,
    answered: 12,
    notApplicable: 2,
    counts: [
      { status: 'IMPLEMENTED', answers: implemented },
      { status: 'IN_PROGRESS', answers: 10 - implemented },
      { status: 'NOT_APPLICABLE', answers: 2 },
    ],
    inPlace,
    possible: null,
  };
}

/** An area with 8 of 10 returns accepted, unless told otherwise. */
export function consistencyArea(name: string, known: Partial<ConsistencyArea> = {}): ConsistencyArea {
  return {
    area: namedArea(name),
    regionCode: null,
    expected: 10,
    accepted: 8,
    response: figure({ value: 0.8 }),
    isLowResponse: false,
    overall: cell('ALL', figure({ lower: 0.3, upper: 0.7 })),
    cells: [],
    ...known,
  };
}

/** A finding that practice differs, unless told otherwise. */
export function finding(known: Partial<ShownFinding> = {}): ShownFinding {
  return {
    kind: 'PRACTICE_BETWEEN_AREAS',
    verdict: 'DIFFERENT',
    sentence: 'Practice differs most clearly in “Skills”.',
    allowance: { sentence: 'Allows for all 6 comparisons.' },
    causes: [],
    cautions: [],
    explainedAt: '/how-figures-are-made#stands-apart',
    ...known,
  };
}

/** A comparison of regions by two domains. */
export function consistencyAnswer(known: Partial<ConsistencyAnswer> = {}): ConsistencyAnswer {
  return {
    quarter: closedQuarter,
    level: 'REGION',
    within: null,
    comparison: finding(),
    findings: [],
    columnToOpen: 'D3',
    peerGroup: null,
    source: 'Accepted returns for April to June 2026.',
    columns: [
      { key: 'D1', label: 'Access', text: 'Access to devices and data' },
      { key: 'D3', label: 'Skills', text: 'Skills and capability' },
    ],
    wholes: [],
    areas: [],
    ...known,
  };
}

/** Of practice over the quarters, where nobody answered in every one of them. */
const nothingFollowed = {
  column: { key: 'ALL', label: 'Overall', text: 'All of them together' },
  sentence: 'No region has five organisations that answered in every quarter.',
  allowance: 'One comparison was looked at, judged by its 95% interval.',
  ...{ england: null, areas: [] },
};

/** What the schema's fields hold for the page: a comparison, and over time, and the regions to choose from. */
export function consistencyPage(compared: ConsistencyAnswer, overTime: object = nothingFollowed) {
  const consistency = { ...compared, overTime };
  return { consistency, areas: [namedArea('London', 'Y56'), namedArea('South West', 'Y58')] };
}

/** One equity group of a quarter. */
export function group(code: string, label: string, known: Partial<EquityGroup> = {}): EquityGroup {
  return {
    group: code,
    label,
    comparable: true,
    numerator: { status: 'PUBLISHED', value: 500, markers: [] },
    denominator: { status: 'PUBLISHED', value: 1000, markers: [] },
    share: figure(),
    ...known,
  };
}

/** A quarter's gap of 5 percentage points between two groups, unless told otherwise. */
export function point(quarter: ComparedQuarter, known: Partial<EquityPoint> = {}): EquityPoint {
  return {
    quarter,
    organisations: 9,
    asOf: 12,
    overall: figure({ value: 0.48 }),
    difference: gap(),
    ratio: figure({ ...{ value: 1.1, lower: 1.04, upper: 1.16 }, unit: 'RATIO', decimals: 2 }),
    unknown: figure({ value: 0.02 }),
    groups: [group('IMD1', 'Most deprived fifth'), group('IMD5', 'Least deprived fifth')],
    changes: [],
    ...known,
  };
}

/** A break at the quarter that is open, unless told otherwise. */
export function equityBreak(known: Partial<EquityArea['breaks'][number]> = {}): EquityArea['breaks'][number] {
  return {
    breakId: 'b-1',
    quarterIds: [openQuarter.id],
    title: 'Another system counts',
    sentence: '1 July 2026: Another system counts. Figures before and after that day cannot be compared.',
    ...known,
  };
}

/** An area over some quarters. */
export function equityArea(name: string, points: EquityPoint[], breaks: EquityArea['breaks'] = []): EquityArea {
  return {
    area: namedArea(name),
    finding: `The finding for ${name}.`,
    findings: [],
    change: 'CANNOT_TELL',
    points,
    breaks,
    weightsSource: null,
    steadiedGap: null,
  };
}

/** A provisional publication, unless told otherwise. */
export function publication(known: Partial<ChosenPublication> = {}): ChosenPublication {
  const number = 12;
  return { number, kind: 'PROVISIONAL', quarterId: closedQuarter.id, publishedAt: '2026-11-03T09:30:00Z', ...known };
}

/** A metric by deprivation. */
export function equityAnswer(areas: EquityArea[]): EquityAnswer {
  return {
    publication: publication(),
    waitingReturns: 0,
    metric: {
      id: 'M01',
      name: 'Registration for the NHS App',
      shortName: 'NHS App registration',
      numerator: 'Patients registered',
      denominator: 'Registered patients aged 13 and over',
      polarity: 'NEUTRAL',
    },
    stratifier: { stratifier: 'DEPRIVATION', label: 'Deprivation', ordered: true },
    boundaries: 'AS_WAS',
    disclosurePolicy: 'Small counts are hidden.',
    source: 'Accepted returns.',
    comparison:
      areas.length < 2
        ? null
        : finding({ kind: 'GAPS_ACROSS_AREAS', sentence: `The gap is clear in 1 of ${areas.length} regions.` }),
    areas,
  };
}

/** What the schema's fields hold for the page: equity over time and the areas to choose from. */
export function equityPage(equityOverTime: EquityAnswer) {
  return { equityOverTime, areas: equityOverTime.areas.map(({ area }) => area) };
}

/** A trust of London with an accepted return and one answer, "No answer" unless told otherwise. */
export function organisationRow(
  name: string,
  status: Partial<ActionStatus>,
  type: OrganisationRow['organisation']['type'] = 'TRUST',
): OrganisationRow {
  return {
    organisation: { code: name, name, type, typeLabel: 'NHS trust', icb: namedArea('North London') },
    state: 'ACCEPTED',
    stateLabel: 'Accepted',
    statuses: [
      { key: 'D1-S1', status: null, label: 'No answer', coveragePercent: null, assurance: 'SELF_ASSERTED', ...status },
    ],
    note: null,
  };
}
