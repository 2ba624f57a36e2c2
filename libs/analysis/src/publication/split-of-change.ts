import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import type { CauseKind } from '../findings/finding-words.js';
import { countOf } from './contribution.js';
import type { Contribution } from './contribution.js';
import { roundingStep } from './rounding-step.js';
import { hidingStep } from './safe-change.js';
import type { StagesOfChange } from './stages-of-change.js';

/** Causes of the change of a published gap, in the order in which they are told. */
export const changeParts = [
  'SAME_ORGANISATIONS',
  'WHO_ANSWERED',
  'SIZE',
  'BOUNDARIES',
  'REVISION',
] as const satisfies readonly CauseKind[];

/** One cause, and by how much it made the gap wider. */
export interface PartOfChange {
  kind: CauseKind;
  value: number;
}

/** How a change is split. */
export interface SplitOf {
  pair: { high: number; low: number };
  gaps: { before: number; now: number };
  policy: DisclosurePolicy;
  /** What figures are rounded to at least; a step that would tell of single organisations makes it coarser. */
  step: number;
  /** The way in which the gap is wide. */
  way: 1 | -1;
  /** Change of the same organisations, their sizes held. */
  held: number;
}

/** Counts are rounded before gaps are published: parts may be moved by so much at most so that they add up to these. */
const mostByRounding = 0.003;

/**
 * What the change of a published gap comes from: the same organisations with their sizes held, who came and went, the
 * sizes of the same organisations, boundaries, and returns that were corrected. The parts add up to the published
 * change, rounded as they are; what the rounding of counts adds is put to the largest. Null where a step would tell of
 * single organisations however it is rounded, or the rounding of counts is too much.
 */
export function splitOfChange(stages: StagesOfChange, of: SplitOf): PartOfChange[] | null {
  const groups = [of.pair.high, of.pair.low];
  const { published, revised, moved, sameBefore, sameNow, now } = stages;
  const steps = [
    [published, revised],
    [revised, moved],
    [moved, sameBefore],
    [sameNow, now],
  ] as const;
  const hiding = steps.map(([before, after]) => hidingStep({ before, now: after }, groups, of.policy));
  const step = roundingStep(Math.max(of.step, ...hiding));
  if (step === null) return null;
  const [fromRevision, fromBoundaries, fromLeaving, fromComing] = steps.map(
    ([one, other]) => gapOf(other, of) - gapOf(one, of),
  ) as [number, number, number, number];
  const exact = {
    SAME_ORGANISATIONS: of.held,
    WHO_ANSWERED: fromLeaving + fromComing,
    SIZE: gapOf(sameNow, of) - gapOf(sameBefore, of) - of.held,
    BOUNDARIES: fromBoundaries,
    REVISION: fromRevision,
  };
  const inSteps = changeParts.map((kind) => Math.round((of.way * exact[kind]) / step));
  return addingUp(inSteps, { ...of, step });
}

function addingUp(inSteps: readonly number[], { gaps, way, step }: SplitOf): PartOfChange[] | null {
  const published = Math.round((way * (gaps.now - gaps.before)) / step);
  const missing = published - inSteps.reduce((sum, part) => sum + part, 0);
  if (!(Math.abs(missing) * step <= Math.max(mostByRounding, 2 * step))) return null;
  const largest = inSteps.reduce((most, part, at) => (Math.abs(part) > Math.abs(inSteps[most] ?? 0) ? at : most), 0);
  return changeParts.map((kind, at) => {
    const part = (inSteps[at] ?? 0) + (at === largest ? missing : 0);
    return { kind, value: Number((part * step).toFixed(4)) + 0 };
  });
}

/** The gap of some organisations, exactly. */
function gapOf(contributions: readonly Contribution[], { pair }: SplitOf): number {
  const shareOf = (group: number) => {
    let [inside, everybody] = [0, 0];
    for (const each of contributions) {
      inside += countOf(each, group, 'INSIDE');
      everybody += countOf(each, group, 'EVERYBODY');
    }
    return inside / everybody;
  };
  return shareOf(pair.high) - shareOf(pair.low);
}
