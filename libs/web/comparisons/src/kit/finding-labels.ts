import { cautionLabels as cautions, verdictLabels as labels } from '@monitor/domain';
import type { CautionKind, FindingKind, FindingPartsFragment } from '@monitor/web-graphql';

export type ShownFinding = FindingPartsFragment;

/** A verdict in words: the words carry it, the colour only helps. */
export const verdictLabels: Record<ShownFinding['verdict'], string> = labels;

/** What a caution is about, in a few words before its sentence. */
export const cautionLabels: Record<CautionKind, string> = cautions;

/** What a kind of finding is about, for whoever hears a link to its explanation without what stands around it. */
export const findingTopics = {
  PRACTICE_BETWEEN_AREAS: 'where practice stands apart',
  PRACTICE_WITHIN_AREAS: 'how far organisations agree',
  SHARE_OF_VARIATION: 'where variation lies',
  CONVERGENCE: 'whether areas come nearer to each other',
  ASSURED_PRACTICE: 'what is left when only checked claims count',
  GAP: 'whether there is a gap',
  BETWEEN_GROUPS: 'whether groups differ at all',
  GAPS_ACROSS_AREAS: 'where there is a gap',
  GAP_CHANGE: 'whether a gap has changed',
  GAP_TREND: 'which way a gap goes',
  NEED_BESIDE_PRACTICE: 'whether need and practice go together',
  PRACTICE_BESIDE_OUTCOME: 'whether practice and outcome go together',
} as const satisfies Record<FindingKind, string>;
