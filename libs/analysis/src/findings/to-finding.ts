import { explanationOf } from './finding-words.js';
import type { Finding, FindingClaim } from './finding.js';

/** A claim with its sentence, and with where it is explained. */
export function toFinding(claim: FindingClaim, sentence: string): Finding {
  return { ...claim, sentence, explainedAt: explanationOf(claim.kind) };
}
