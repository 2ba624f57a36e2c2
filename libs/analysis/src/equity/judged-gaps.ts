import { comparedPair } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import type { Limited } from '../findings/finding-figure.js';
import type { Verdict } from '../findings/finding-words.js';
import type { PublishedGroup } from '../publication/published-group.js';
import type { QuarterOfArea } from './area-findings-subject.js';
import { alikeWithin } from './declared-margin.js';
import { detectableFrom, differenceAtLevel, ratioAtLevel } from './gap-at-level.js';
import { effectOfGap, effectOfRatio, effectOfShare } from './organisation-effects.js';

/** One group set against the reference, and what may be said of the two. */
export interface JudgedGap {
  against: string;
  /** Reference minus the group; the limits allow for every group that is compared. */
  difference: Limited;
  /** Reference over the group; null where the group's share is nil. */
  ratio: Limited | null;
  verdict: Verdict;
  /** Whether the ratio says as much as the difference does. */
  ratioAgrees: boolean;
  /** The smallest difference that would have shown. */
  detectable: number;
}

/** The groups of a point that are set against the reference, and those of which nothing can be said. */
export interface GapsOfPoint {
  reference: string;
  judged: JudgedGap[];
  /** Codes of groups that may not be shown, the reference among them where it is hidden. */
  hidden: string[];
  /** Whether the publication tells how alike the people of one organisation are; without it no interval is wide enough. */
  knowsOrganisations: boolean;
}

/** At which levels gaps are judged and shown. */
export interface Levels {
  /** Allows for everything that is looked at on the view. */
  judged: number;
  /** Of the interval that stands beside the figure. */
  shown: number;
}

/** The codes of the groups that are set against the reference: the other end of an order, or every other group. */
export function groupsAgainst(definition: StratifierDefinition): string[] {
  const pair = comparedPair(definition);
  if (pair === null) return [];
  if (definition.ordered) return [pair.against];
  return definition.groups.flatMap(({ code, comparable }) => (comparable && code !== pair.reference ? [code] : []));
}

/** The gap of the declared pair alone, with its 95% interval; null where it cannot be shown or does not know organisations. */
export function declaredGap({ point, organisations }: QuarterOfArea, definition: StratifierDefinition): Limited | null {
  const pair = comparedPair(definition);
  const [reference, against] = [pair?.reference, pair?.against].map((code) =>
    point.groups.find(({ group }) => group === code),
  );
  if (pair === null || reference === undefined || against === undefined) return null;
  const effects = effectsOf(pair.against, { point, reference, against, pair });
  if (effects === null) return null;
  return differenceAtLevel({ reference, against, organisations, designEffect: effects.difference, confidence: 0.95 });
}

/** Sets every group of a point against the reference. Null where the list declares none. */
export function judgedGaps(
  { point, organisations }: QuarterOfArea,
  definition: StratifierDefinition,
  levels: Levels,
): GapsOfPoint | null {
  const pair = comparedPair(definition);
  if (pair === null) return null;
  const byCode = new Map(point.groups.map((group) => [group.group, group]));
  const reference = byCode.get(pair.reference);
  const wanted = groupsAgainst(definition);
  const hidden = (definition.ordered ? comparableCodes(definition) : [pair.reference, ...wanted]).filter(
    (code) => byCode.get(code)?.share.status === 'SUPPRESSED',
  );
  const effects = wanted.map((code) => effectsOf(code, { point, reference, against: byCode.get(code), pair }));
  const judged = wanted.flatMap((code, index) => {
    const against = byCode.get(code);
    if (reference === undefined || against === undefined) return [];
    const { difference = 1, ratio = 1 } = effects[index] ?? {};
    return judge({ reference, against, organisations }, { difference, ratio }, levels) ?? [];
  });
  return { reference: pair.reference, judged, hidden, knowsOrganisations: effects.every((each) => each !== null) };
}

interface Effects {
  difference: number;
  ratio: number;
}

/** Of the declared pair, as published; of others the larger of both groups': organisations make shares alike, not apart. */
function effectsOf(
  code: string,
  of: {
    point: QuarterOfArea['point'];
    reference: PublishedGroup | undefined;
    against: PublishedGroup | undefined;
    pair: { against: string };
  },
): Effects | null {
  const { point, reference, against, pair } = of;
  const [ofGap, ofRatio] = [effectOfGap(point), effectOfRatio(point)];
  if (code === pair.against && ofGap !== null && ofRatio !== null) return { difference: ofGap, ratio: ofRatio };
  if (!reference || !against || against.share.value === null || reference.share.value === null) {
    return { difference: 1, ratio: 1 };
  }
  const [first, second] = [effectOfShare(reference), effectOfShare(against)];
  if (first === null || second === null) return null;
  return { difference: Math.max(first, second), ratio: Math.max(first, second) };
}

function judge(
  groups: { reference: PublishedGroup; against: PublishedGroup; organisations: number },
  effects: Effects,
  levels: Levels,
): JudgedGap | null {
  const at = (confidence: number, designEffect: number) => ({ ...groups, designEffect, confidence });
  const judged = differenceAtLevel(at(levels.judged, effects.difference));
  const difference = differenceAtLevel(at(levels.shown, effects.difference));
  if (judged === null || difference === null) return null;
  const verdict = verdictOf(judged);
  const ratio = ratioAtLevel(at(levels.judged, effects.ratio));
  return {
    against: groups.against.group,
    difference,
    ratio: ratioAtLevel(at(levels.shown, effects.ratio)),
    verdict,
    ratioAgrees: ratio === null || isBeyond(ratio, 1) === (verdict === 'DIFFERENT'),
    detectable: detectableFrom(judged, levels.judged, groups.organisations),
  };
}

/** Beyond chance first: a difference that is small and sure is a difference. */
export function verdictOf(judged: Limited): Verdict {
  if (judged.lower === null || judged.upper === null) return 'CANNOT_TELL';
  if (isBeyond(judged, 0)) return 'DIFFERENT';
  return judged.lower > -alikeWithin && judged.upper < alikeWithin ? 'ALIKE' : 'CANNOT_TELL';
}

function isBeyond({ lower, upper }: Limited, none: number): boolean {
  return lower !== null && upper !== null && (lower > none || upper < none);
}

function comparableCodes({ groups }: StratifierDefinition): string[] {
  return groups.flatMap(({ code, comparable }) => (comparable ? [code] : []));
}
