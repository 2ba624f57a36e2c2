import type { Asked, CostTable } from '@monitor/api-platform';
import { commentLists } from './comment-lists.js';
import { figureFinding, figureLists } from './figure-lists.js';
import { englandLists } from './england-lists.js';
import { evaluationLists } from './evaluation-lists.js';
import { formLists } from './form-lists.js';
import { letterLists } from './letter-lists.js';
import { loadingLists } from './loading-lists.js';
import { editionLists } from './edition-lists.js';
import { organisationLists } from './organisation-lists.js';
import { reorganisationLists } from './reorganisation-lists.js';
import { paceFinding, paceLists } from './pace-lists.js';
import { publicationFinding, publicationLists } from './publication-lists.js';
import { windowLists } from './window-lists.js';

const regions = 8;
/** Boards there were at most in one quarter, those that ended among them. */
const boards = 45;
const domains = 5;
const actionsOfDomain = 10;
const groupsOfStratifier = 7;
/** Measures that are shares, by every kind of groups. */
const seriesOfMatrix = 40;
const summaryMeasures = 21;
const longestSeries = 40;
/** The longest page of a list of organisations or their returns. */
const longestPage = 100;
/** States that a return can stand in. */
const returnStates = 6;

/** Areas that are compared: one, where one is asked for. */
function areas({ level, areaCode }: Asked): number {
  if (areaCode != null || level === 'ENGLAND') return 1;
  return level === 'REGION' ? regions : boards;
}

function columns({ domain }: Asked): number {
  return domain == null ? domains : actionsOfDomain;
}

function quarters({ quarters: asked }: Asked): number {
  return Math.min(Number(asked), longestSeries);
}

/** Summary measures, each answered once however often it is named. */
function measures({ names }: Asked): number {
  return Array.isArray(names) ? Math.min(new Set(names).size, summaryMeasures) : summaryMeasures;
}

function organisations({ first }: Asked): number {
  return Math.min(Number(first), longestPage);
}

/**
 * What the fields of the schema cost. A list has the length that its arguments ask for, or the one that it has in a
 * product filled with all of England; a test says which list of the schema has no entry.
 */
export const costTable: CostTable = {
  lists: {
    ...commentLists,
    ...englandLists,
    ...evaluationLists,
    ...formLists,
    ...figureLists,
    ...letterLists,
    ...loadingLists,
    ...windowLists,
    ...editionLists,
    ...organisationLists,
    ...reorganisationLists,
    ...publicationLists,
    'Query.areas': areas,
    'Query.roleConflicts': 100,
    'Query.stratifiers': 4,
    'Query.quarters': 80,
    'Query.myReturns': longestSeries,
    'Query.serviceNotices': 4,
    'SavedViews.views': 400,
    'ChangesSince.groups': 14,
    'ChangesSince.findings': 12,
    'ChangeGroup.changes': 3,
    'HelpedReturns.returns': organisations,
    'ChaseList.boards': boards,
    'ChaseList.returns': organisations,
    'ChaseList.states': returnStates,
    'RegionReturns.returns': organisations,
    'RegionReturns.states': returnStates,
    'Consistency.areas': areas,
    'Consistency.columns': columns,
    'AreaConsistency.cells': columns,
    'Consistency.wholes': 2,
    'FollowedPractice.areas': boards,
    'FollowedArea.points': 12,
    'QuestionCounts.areas': areas,
    'SectionAnswers.areas': areas,
    'SectionAnswers.wholes': 2,
    'NeedBesidePractice.areas': boards,
    'PracticeBesideOutcome.areas': boards,
    ...paceLists,
    'GapMatrix.gaps': seriesOfMatrix,
    'StatusDistribution.counts': 6,
    'OwnComparison.domains': domains,
    'OwnQuarter.counts': 6,
    'OwnQuarter.moved': 5,
    'OrganisationStatuses.columns': columns,
    'OrganisationStatuses.organisations': organisations,
    'OrganisationStatuses.states': returnStates,
    'MissingReturns.returns': organisations,
    'OrganisationStatusRow.statuses': actionsOfDomain,
    'LatestPublication.findings': 3,
    'LatestPublication.findingsWithFigures': 9,
    'LatestPublication.gaps': regions,
    'LatestPublication.signs': 5,
    'LatestPublication.method': 4,
    'EquityOverTime.areas': areas,
    'EquityArea.points': quarters,
    'EquityArea.breaks': 5,
    'EquityBreak.quarterIds': 3,
    'EquityPoint.groups': groupsOfStratifier,
    'EquityPoint.changes': 2,
    'GapChange.split': 5,
    'EquityPoint.measures': measures,
    'Estimate.markers': 2,
    'Count.markers': 1,
    'Finding.subjects': areas,
    'Finding.figures': 20,
    'Consistency.findings': 5,
    'EquityArea.findings': 5,
    'Finding.causes': 6,
    'Finding.cautions': 4,
    'Caution.subjects': 7,
    'StratifierDefinition.groups': groupsOfStratifier,
    'Metric.askedOf': 5,
    'FrameworkAction.askedOf': 5,
    'FrameworkAction.principles': 5,
    'FrameworkCatalogue.domains': domains,
    'FrameworkCatalogue.principles': 10,
    'Viewer.assignments': 10,
  },
  finding: {
    ...figureFinding,
    ...publicationFinding,
    'Query.consistency': (asked) => 2 * areas(asked) * columns(asked),
    // Every group of every area and quarter is estimated, also where only a sentence about them is asked for.
    'Query.equityOverTime': (asked) => 3 * groupsOfStratifier * areas(asked) * quarters(asked),
    'Query.latestPublication': () => 3 * groupsOfStratifier * regions,
    // Some of them are simulated, in ten thousand draws.
    'EquityPoint.measures': (asked) => 50 * measures(asked),
    'Query.needBesidePractice': () => 2 * boards,
    'Query.practiceBesideOutcome': () => 2 * boards,
    ...paceFinding,
    // Worked out of every return of the quarters, for seconds.
    'Query.evaluationDesign': () => 20_000,
    'Query.gapMatrix': () => 8 * groupsOfStratifier * seriesOfMatrix,
    'Query.questionCounts': (asked) => 2 * areas(asked),
    'Query.sectionAnswers': (asked) => 16 * areas(asked),
    'Query.organisationStatuses': organisations,
    // Every missing return is ranked, however few are listed.
    'Query.chaseList': () => 1000,
    'Query.missingReturns': () => 1000,
    'Query.helpedReturns': organisations,
    'Query.regionReturns': organisations,
    'Query.reorganisationPreview': 10_000,
  },
};
