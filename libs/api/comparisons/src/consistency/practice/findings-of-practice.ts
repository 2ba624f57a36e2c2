import { checkedInPlace, consistencyFinding, seedOfView, standsApart, toPracticeTable } from '@monitor/analysis';
import type {
  AnswersByArea,
  AskedOfView,
  ConsistencyFinding,
  PracticeNames,
  PracticeTable,
  StandsApart,
} from '@monitor/analysis';
import { areasName } from '@monitor/domain';
import type { AreaLevel } from '@monitor/domain';
import { toArea } from '../../areas/to-area.js';
import type { AreasView } from '../../areas/areas-reader.service.js';
import { wholeOf } from '../columns.js';
import type { CountedView } from '../count-statuses.js';
import { areaOfPractice } from './area-of-practice.js';
import type { QuarterOfPractice } from './practice-reader.service.js';

/** What may be said of a view from what its organisations answered. */
export interface FindingsOfPractice {
  comparison: ConsistencyFinding;
  /** What stands apart in it. */
  found: StandsApart;
  /** Of each level of the view, how many answers in place were checked by somebody other than their author. */
  checked: ReadonlyMap<AreaLevel, AnswersByArea>;
}

/** A view that was counted, and what stands apart in it. */
export type ComparedPractice = CountedView & Pick<FindingsOfPractice, 'found'>;

/** A view by whatever changes which organisations it compares. */
export function nameOfView({ quarter, level, reading, withinCode, organisationType, peers }: AreasView): string[] {
  return [quarter.id, level, reading.boundaries, withinCode ?? '-', peers?.group ?? organisationType ?? '-'];
}

/** Works out what may be said of a view. The same view and answers say the same each time. */
export function findingsOfPractice(counted: CountedView, practice: QuarterOfPractice): FindingsOfPractice {
  const table = tableOf(counted, practice);
  const found = standsApart(table, { seed: seedOfView(...nameOfView(counted.view)) });
  const { quarter } = counted.view;
  const total = (of: 'accepted' | 'expected') => counted.counts.reduce((sum, area) => sum + area[of], 0);
  const comparison = consistencyFinding({
    ...{ table, found, names: namesOf(counted), quarterLabel: quarter.label },
    ...{ accepted: total('accepted'), expected: total('expected'), asked: askedOf(counted) },
  });
  return { comparison, found, checked: checkedIn(counted, practice) };
}

/** Of the areas of a view and of what they are parts of, with all columns together as one more. */
function checkedIn(counted: CountedView, practice: QuarterOfPractice): FindingsOfPractice['checked'] {
  const { view, columns, counts, wholes } = counted;
  const all = [...columns, wholeOf(columns)];
  const atLevel = (level: AreaLevel, areas: CountedView['counts']) =>
    checkedInPlace(tableOf({ ...counted, view: { ...view, level }, columns: all, counts: areas }, practice));
  return new Map([
    ...wholes.map((whole) => [whole.level, atLevel(whole.level, [whole.counts])] as const),
    [view.level, atLevel(view.level, counts)],
  ]);
}

/** The answers of a view's organisations, by column. */
export function tableOf({ view, columns, counts }: CountedView, practice: QuarterOfPractice): PracticeTable {
  const { level, organisationType, peers, reading } = view;
  const codes = peers && new Set(peers.codes);
  const compared = practice.organisations.filter(({ code }) => codes === null || codes.has(code));
  return toPracticeTable(compared, {
    ...{ actionCodes: practice.actionCodes, columns, organisationType },
    areaCodes: counts.map(({ areaCode }) => areaCode),
    areaOf: areaOfPractice(level, reading.boundaries),
  });
}

/** Who was expected to answer what in a view. */
export function askedOf({ view, columns, counts }: CountedView): AskedOfView {
  return {
    quarterId: view.quarter.id,
    areas: new Map(counts.map((area) => [area.areaCode, area])),
    askedOf: new Map(columns.map((column) => [column.key, column.askedOf])),
  };
}

/** What sentences call the areas and columns of a view. */
export function namesOf({ view: { level }, columns, counts }: CountedView): PracticeNames {
  return {
    areasName: areasName(level),
    areas: new Map(counts.map(({ areaCode, areaName }) => [areaCode, toArea(level, areaCode, areaName).shortName])),
    columns: new Map(columns.map(({ key, label, text, actionCodes }) => [key, actionCodes.length > 1 ? text : label])),
  };
}
