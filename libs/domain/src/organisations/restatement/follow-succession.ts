import type { Succession } from '../organisation.js';
import type { OrganisationHistory } from './organisation-history.js';
import { divideRanges, whole } from './ppm-ranges.js';
import type { PpmRange } from './ppm-ranges.js';

/** The part of the counts that goes one way, and who worked it out. */
export interface Share {
  ranges: readonly PpmRange[];
  /** The same for single equity groups, by `STRATIFIER.GROUP`, where some link on the way knows it. */
  groupRanges: ReadonlyMap<string, readonly PpmRange[]>;
  /** Sources of the weights on the way; empty where nothing was divided. */
  sources: readonly string[];
  /** True where a body on the way was divided and nobody knows by how much. */
  isUnknownPart: boolean;
}

/** A part of a body, and which body it is by now. */
export interface Heir extends Share {
  code: string;
}

/**
 * The bodies that a body's affairs of a day have passed to by today, with their shares, which make up the whole. A body
 * that nobody succeeded is its own heir. Shares that meet again in one body are joined at once, so that a long history
 * of parts given back and forth stays short.
 * @param share what is passed on; all of it unless given
 */
export function heirsOf(code: string, day: string, history: OrganisationHistory, share: Share = everything): Heir[] {
  let heirs: Heir[] = [{ ...share, code }];
  for (let turn = nextTurn(heirs, day, history); turn !== null; turn = nextTurn(heirs, turn, history)) {
    const on = turn;
    heirs = joinHeirs(heirs.flatMap((heir) => passOn(heir, on, history)));
  }
  return heirs;
}

const everything: Share = { ranges: whole, groupRanges: new Map(), sources: [], isUnknownPart: false };

/** The first day after `day` on which one of the bodies is succeeded, in part or whole. */
function nextTurn(heirs: readonly Heir[], day: string, history: OrganisationHistory): string | null {
  const days = heirs.flatMap(({ code }) => history.linksFrom(code).map(({ effectiveOn }) => effectiveOn));
  return days.filter((turn) => turn > day).sort()[0] ?? null;
}

function passOn(heir: Heir, turn: string, history: OrganisationHistory): Heir[] {
  const links = history.linksFrom(heir.code).filter(({ effectiveOn }) => effectiveOn === turn);
  return links.length === 0 ? [heir] : divide(heir, links, history.isOpenOn(heir.code, turn));
}

/** Divides what an organisation had between its successors and, after a change of boundary, itself. */
function divide(heir: Heir, links: readonly Succession[], goesOn: boolean): Heir[] {
  const takers = [
    ...links.map(({ successorCode: code, weight, groupWeights }) => ({ code, weight, groups: groupWeights ?? {} })),
    ...(goesOn ? stays(heir.code, links) : []),
  ];
  const [only] = takers;
  if (takers.length === 1 && only !== undefined) return [{ ...heir, code: only.code }];
  const isKnown = takers.every(({ weight }) => weight !== null);
  const ranges = divideRanges(
    heir.ranges,
    takers.map(({ weight }) => (isKnown ? (weight ?? 0) : 1)),
  );
  const keys = [...new Set([...heir.groupRanges.keys(), ...takers.flatMap(({ groups }) => Object.keys(groups))])];
  const byGroup = keys.map((key) => {
    const weights = takers.map(({ weight, groups }) => (isKnown ? (groups[key] ?? weight ?? 0) : 1));
    return divideRanges(heir.groupRanges.get(key) ?? heir.ranges, weights);
  });
  const said = isKnown ? links.map(({ source }) => source) : ['weights not known'];
  return takers.map(({ code }, index) => ({
    code,
    ranges: ranges[index] ?? [],
    groupRanges: new Map(keys.map((key, position) => [key, byGroup[position]?.[index] ?? []])),
    sources: [...new Set([...heir.sources, ...said])],
    isUnknownPart: heir.isUnknownPart || !isKnown,
  }));
}

/** Weights are given to six decimals: a remainder below that is rounding. */
const smallest = 0.000_001;

/**
 * What a body keeps that gave up parts and went on, overall and for single groups; nothing if it gave up everything.
 */
function stays(code: string, links: readonly Succession[]) {
  const rest = (key?: string) =>
    1 -
    links.reduce((sum, link) => sum + ((key === undefined ? null : link.groupWeights?.[key]) ?? link.weight ?? 0), 0);
  if (rest() <= smallest) return [];
  const keys = new Set(links.flatMap(({ groupWeights }) => Object.keys(groupWeights ?? {})));
  return [{ code, weight: rest(), groups: Object.fromEntries([...keys].map((key) => [key, Math.max(rest(key), 0)])) }];
}

function joinHeirs(heirs: readonly Heir[]): Heir[] {
  const joined = new Map<string, Heir>();
  for (const heir of heirs) {
    const key = `${heir.code}.${heir.isUnknownPart}`;
    const other = joined.get(key);
    joined.set(key, other === undefined ? heir : { ...heir, ...joinShares(other, heir) });
  }
  return [...joined.values()];
}

/** Two shares as one. A group that only one of them knows a share of has the general share of the other. */
export function joinShares(one: Share, other: Share): Share {
  const keys = new Set([...one.groupRanges.keys(), ...other.groupRanges.keys()]);
  const both = (key: string) => [
    ...(one.groupRanges.get(key) ?? one.ranges),
    ...(other.groupRanges.get(key) ?? other.ranges),
  ];
  return {
    ranges: [...one.ranges, ...other.ranges],
    groupRanges: new Map([...keys].map((key) => [key, both(key)])),
    sources: [...new Set([...one.sources, ...other.sources])],
    isUnknownPart: one.isUnknownPart || other.isUnknownPart,
  };
}
