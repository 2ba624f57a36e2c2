import { formatCount, listInWords, upperFirst } from '@monitor/domain';
import type { Limited } from '../findings/finding-figure.js';
import type { Detectable } from '../findings/finding.js';
import { percent } from '../findings/words/figure-in-words.js';
import type { PaceVerdict } from './compare-pace.js';
import type { OrderOfActions } from './order-of-actions.js';

/** What sentences call what is compared. */
export interface PaceNames {
  /** What one group is called, and several: "region", "regions". */
  groups: { one: string; many: string };
  /** What a sentence calls a group and an action, by its code. */
  nameOf: (group: string) => string;
  actionName: (action: string) => string;
}

/** A group with what the sentence says of it. */
export interface WordedGroup {
  group: string;
  verdict: PaceVerdict;
  withinYear: Limited | null;
  /** The same of all others together. */
  elsewhere: Limited | null;
}

/** What is said of the pace of a view. */
export interface WordedPace {
  groups: readonly WordedGroup[];
  judged: number;
  detectable: Detectable | null;
  names: PaceNames;
}

const nothingDetectable =
  'So few plans were followed for a year, or so few of them put in place, that what would have shown cannot be worked out.';

/** How many groups are named with their figures. */
const mostNamed = 3;

/** Where plans take longer than in the rest; otherwise that it cannot be told, and what would have shown. */
export function paceWords({ groups, judged, detectable, names }: WordedPace): string {
  const { many } = names.groups;
  const asked = `Whether plans take longer in some ${many} than in others`;
  if (judged === 0) {
    return `${asked} cannot be told: that takes plans of five organisations or more that were followed, in one of the ${many} and elsewhere.`;
  }
  const apart = (verdict: PaceVerdict) => groups.filter((each) => each.verdict === verdict);
  const [longer, shorter] = [apart('LONGER'), apart('SHORTER')];
  if (longer.length + shorter.length === 0) {
    return `${asked} these returns cannot tell. ${detectable?.sentence ?? nothingDetectable}`;
  }
  const said = (found: readonly WordedGroup[], how: string) =>
    found.length === 0 ? [] : [`${how} ${namesWithShares(found, names)}`];
  const clauses = [
    ...said(longer, 'from plan to practice takes longer than elsewhere, beyond chance, in'),
    ...said(shorter, 'it takes less long than elsewhere, beyond chance, in'),
  ];
  const [first = '', second] = clauses;
  const opening = longer.length === 0 ? first.replace(/^it /, 'from plan to practice ') : first;
  return `${upperFirst(opening)}${second === undefined ? '' : `; ${second}`}.`;
}

function namesWithShares(found: readonly WordedGroup[], { nameOf }: PaceNames): string {
  const named = found.slice(0, mostNamed).map((each) => `${nameOf(each.group)}${sharesOf(each)}`);
  const others = found.length - named.length;
  return listInWords(others === 0 ? named : [...named, `${formatCount(others)} more`]);
}

function sharesOf({ withinYear, elsewhere }: WordedGroup): string {
  if (withinYear === null) return '';
  const { value, lower, upper } = withinYear;
  const limits = lower === null || upper === null ? '' : `, ${percent(lower)} to ${percent(upper)}`;
  const others = elsewhere === null ? '' : `; elsewhere ${percent(elsewhere.value)}`;
  return ` (${percent(value)} of plans in place within a year${limits}${others})`;
}

/** Which actions come first, and how far organisations agree on it. */
export function orderWords(order: OrderOfActions, { actionName }: PaceNames): string {
  const { actions, agreement, organisations, isOrdered } = order;
  if (agreement === null || actions.length < 2) {
    return `Which actions come first cannot be told: ${organisationsTell(organisations)}, and it takes five that can be held against five others.`;
  }
  const { value, lower, upper } = agreement;
  const share = `${percent(value)}${lower === null || upper === null ? '' : ` (${percent(lower)} to ${percent(upper)})`}`;
  const agree = `in ${share} of the pairs that are known, organisations go the way of most of the others, and half would be chance`;
  if (!isOrdered) return `Organisations follow no order that is beyond chance: ${agree}.`;
  const ends = [
    ...(order.first === null ? [] : [`“${actionName(order.first)}” comes before every other`]),
    ...(order.last === null ? [] : [`“${actionName(order.last)}” comes after every other`]),
  ];
  const named = ends.length === 0 ? '' : ` ${upperFirst(listInWords(ends))}, each pair beyond chance.`;
  return `Organisations put these actions in place in an order that is beyond chance: ${agree}.${named}`;
}

function organisationsTell(count: number): string {
  if (count === 0) return 'no organisation tells in which order it put any two in place';
  return count === 1
    ? '1 organisation tells in which order it put any two in place'
    : `${formatCount(count)} organisations tell in which order they put any two in place`;
}
