import { fewestInVerdict } from '@monitor/domain';
import { studentTQuantile, wilsonInterval } from '@monitor/statistics';
import type { Limited } from '../findings/finding-figure.js';
import { orderCounts } from './order-counts.js';
import type { OrderCounts } from './order-counts.js';
import type { PaceTable } from './pace-history.js';

/** How many organisations had one action in place before another, after it, or put both in place in one quarter. */
export interface PairOrder {
  first: string;
  second: string;
  before: number;
  after: number;
  same: number;
}

/** An action at its place in the order. */
export interface OrderedAction {
  action: string;
  /** Its place on average, from 1; half a place where two came in one quarter. */
  meanRank: number;
  /** Beside the action at the next place; null for the last. */
  besideNext: PairOrder | null;
}

/** Which actions come first, and how far organisations agree on it. */
export interface OrderOfActions {
  /** Those of which the order is known from five organisations or more, the earliest first. */
  actions: OrderedAction[];
  pairs: PairOrder[];
  /**
   * Share of known pairs in which organisations go the way of most of those that the order was taken from; 0.5 where there
   * is no order. Null where fewer than five can be held against five others.
   */
  agreement: Limited | null;
  organisations: number;
  /** Whether organisations agree beyond chance. */
  isOrdered: boolean;
  /** The action that comes before, and that which comes after, every other beyond chance; null where none does. */
  first: string | null;
  last: string | null;
}

/**
 * Which actions are put in place first.
 *
 * In words: of each two actions, the organisations that had one before the other, as far as that is known; an action's
 * mean rank is 1 and, for each other action, the share that had that one first, both in one quarter counting half. How far
 * organisations agree is told from two halves: the way of most is taken from every other organisation by code, and the rest
 * are held against it, pair by pair, so that no order is found in the answers that it was made of. A share above one half,
 * by an interval over organisations at the level of the view, is an order. Pairs known from fewer than five organisations
 * count as even, and actions with such pairs only are left out. An action comes first (or last) where it does so beyond
 * chance beside every single other one, by Wilson's interval, allowing for each action that could have been it.
 * Source: Borda counts as in Young 1974, Journal of Economic Theory 9:43; sample splitting, Cox 1975, Biometrika 62:441.
 * @param confidence the level that the view is judged by
 */
export function orderOfActions(table: PaceTable, confidence: number): OrderOfActions {
  const counts = orderCounts(table);
  const pairAt = (one: number, other: number) => toPair(table.actions, counts, one, other);
  const ranked = table.actions
    .flatMap((_, at) => meanRankOf(at, table.actions.length, counts) ?? [])
    .sort((a, b) => a.meanRank - b.meanRank || a.at - b.at);
  const agreement = agreementOf(counts, table.actions.length, confidence);
  const isOrdered = ranked.length > 1 && (agreement?.lower ?? 0) > 0.5;
  const placed = ranked.map(({ at }) => at);
  const leads = (one: number, isBefore: boolean) => isOrdered && isApart(one, placed, { pairAt, isBefore, confidence });
  const named = (at: number | undefined, isBefore: boolean) =>
    at !== undefined && leads(at, isBefore) ? (table.actions[at] ?? null) : null;
  return {
    actions: ranked.map(({ at, meanRank }, place) => {
      const next = ranked[place + 1];
      return { action: table.actions[at] ?? '', meanRank, besideNext: next === undefined ? null : pairAt(at, next.at) };
    }),
    pairs: ranked.flatMap((one, place) => ranked.slice(place + 1).map((other) => pairAt(one.at, other.at))),
    agreement,
    organisations: counts.known.length,
    isOrdered,
    first: named(placed[0], true),
    last: named(placed.at(-1), false),
  };
}

interface Apart {
  pairAt: (one: number, other: number) => PairOrder;
  isBefore: boolean;
  confidence: number;
}

/** Whether an action comes before (or after) every single other one, beyond chance. */
function isApart(one: number, placed: readonly number[], { pairAt, isBefore, confidence }: Apart): boolean {
  const level = 1 - (1 - confidence) / placed.length;
  return placed.every((other) => {
    if (other === one) return true;
    const { before, after } = pairAt(one, other);
    const numerator = isBefore ? before : after;
    if (before + after < fewestInVerdict) return false;
    const share = wilsonInterval({ numerator, denominator: before + after, confidence: level });
    return share.computable && (share.interval?.lower ?? 0) > 0.5;
  });
}

function toPair(actions: readonly string[], { before, same }: OrderCounts, one: number, other: number): PairOrder {
  const [here, there] = [one * actions.length + other, other * actions.length + one];
  return {
    ...{ first: actions[one] ?? '', second: actions[other] ?? '' },
    ...{ before: before[here]!, after: before[there]!, same: same[here]! },
  };
}

/** Null where no pair of the action is known from enough organisations. */
function meanRankOf(at: number, actions: number, { before, same }: OrderCounts) {
  let [meanRank, pairs] = [1, 0];
  for (let other = 0; other < actions; other += 1) {
    if (other === at) continue;
    const [own, others, tied] = [
      before[at * actions + other]!,
      before[other * actions + at]!,
      same[at * actions + other]!,
    ];
    const told = own + others + tied;
    if (told >= fewestInVerdict) pairs += 1;
    meanRank += told >= fewestInVerdict ? (others + tied / 2) / told : 0.5;
  }
  return pairs === 0 ? null : { at, meanRank };
}

/** A ratio of sums over organisations, with the variance that each one's part in it gives, by linearisation. */
function agreementOf({ known }: OrderCounts, actions: number, confidence: number): Limited | null {
  const most = new Float64Array(actions * actions);
  known.forEach((places, at) => {
    if (at % 2 === 0) for (const place of places) most[place]! += 1;
  });
  const own = known.flatMap((places, at) => (at % 2 === 0 ? [] : withMost(places, most, actions)));
  if (own.length < fewestInVerdict) return null;
  const pairs = own.reduce((sum, each) => sum + each.pairs, 0);
  const value = own.reduce((sum, each) => sum + each.agreeing, 0) / pairs;
  const squares = own.reduce((sum, each) => sum + ((each.agreeing - value * each.pairs) / pairs) ** 2, 0);
  const error = Math.sqrt((squares * own.length) / (own.length - 1));
  const reach = studentTQuantile((1 + confidence) / 2, own.length - 1) * error;
  // Where all agree alike nothing varies, and yet few organisations are few.
  const wilson = wilsonInterval({ numerator: value * own.length, denominator: own.length, confidence });
  const limits = wilson.computable ? wilson.interval : null;
  return {
    value,
    lower: Math.max(0, Math.min(value - reach, limits?.lower ?? 0)),
    upper: Math.min(1, Math.max(value + reach, limits?.upper ?? 1)),
  };
}

/** How many pairs of one organisation go the way of most others; half where those are even. None where too few tell. */
function withMost(places: Int32Array, most: Float64Array, actions: number): { pairs: number; agreeing: number }[] {
  let [pairs, agreeing] = [0, 0];
  for (const place of places) {
    const alike = most[place]!;
    const against = most[(place % actions) * actions + Math.floor(place / actions)]!;
    if (alike + against < fewestInVerdict) continue;
    pairs += 1;
    if (alike > against) agreeing += 1;
    else if (alike === against) agreeing += 0.5;
  }
  return pairs === 0 ? [] : [{ pairs, agreeing }];
}
