import type { QuarterId } from '@monitor/domain';
import type { Limited } from '../findings/finding-figure.js';
import type { CauseKind } from '../findings/finding-words.js';
import type { HowItNarrowed } from '../publication/how-it-narrowed.js';
import type { EquityPoint } from './equity-point.js';

/** What became of a gap among the organisations that gave it both times. */
export type SameVerdict = 'WIDER' | 'NARROWER' | 'ALIKE' | 'CANNOT_TELL';

/** The change of a gap since an earlier quarter, as a publication keeps it. */
export interface ChangeOfSame {
  since: QuarterId;
  /** Of the gap of the same organisations; its width, whichever way it lies. */
  verdict: SameVerdict;
  /** How many organisations gave it both times; null where that may not be told. */
  organisations: number | null;
  /** How much the gap of the same organisations changed; null where that would tell of single organisations. */
  change: Limited | null;
  /** What the published change comes from, adding up to it; null where that would tell of single organisations. */
  split: { kind: CauseKind; value: number }[] | null;
  /** Which end moved where it narrowed; null where it did not or that may not be told, none in earlier publications. */
  how?: HowItNarrowed | null;
  /** Whether the better-off group fell and the worse-off one did not clearly rise; null where that is not known. */
  isLevellingDown: boolean | null;
}

/** The changes that are published with a point; none where its publication did not follow organisations. */
export function changesOf(point: EquityPoint & { changes?: readonly ChangeOfSame[] }): readonly ChangeOfSame[] {
  return point.changes ?? [];
}
