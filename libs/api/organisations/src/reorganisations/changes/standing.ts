import type { ReorganisationStanding } from '@monitor/domain';
import type { ReorganisationVersion } from '../storage/reorganisation-versions.query.js';

/** A reorganisation as it stands: its latest step, and what the steps before say about who may take the next. */
export interface Reorganised {
  current: ReorganisationVersion;
  versions: readonly ReorganisationVersion[];
  standing: ReorganisationStanding;
}

/** The latest of some steps and what decides about the next; null where there are none. */
export function toReorganised(versions: readonly ReorganisationVersion[]): Reorganised | null {
  const current = versions.at(-1);
  if (current === undefined) return null;
  const editors = versions.filter(({ step }) => step === 'DRAFT' || step === 'AMEND').map(({ personId }) => personId);
  const proposal = versions.findLast(({ step }) => step === 'PROPOSE');
  const revocation = versions.findLast(({ step }) => step === 'PROPOSE_REVOCATION');
  const standing = {
    state: current.state,
    effectiveOn: current.content.effectiveOn,
    editors: [...new Set(editors)],
    proposedBy: proposal?.personId ?? null,
    revocationProposedBy: revocation?.personId ?? null,
  };
  return { current, versions, standing };
}
