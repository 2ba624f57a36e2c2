import { formatDay } from '@monitor/domain';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';

type Standing = Pick<ReorganisationAnswer, 'state' | 'effectiveOn' | 'hasTakenEffect' | 'waitsForReader' | 'issues'>;

/** Where a reorganisation stands and what is next, in a sentence or two. */
export function standingSentence({ state, effectiveOn, hasTakenEffect, waitsForReader, issues }: Standing): string {
  const day = formatDay(effectiveOn);
  if (hasTakenEffect) return `This took effect on ${day}.`;
  const isWrong = issues.some(({ severity }) => severity === 'ERROR');
  switch (state) {
    case 'DRAFT':
      return isWrong
        ? 'This is a draft, and something in it must be mended before it can be proposed.'
        : `This is a draft that can be proposed. It would take effect on ${day}.`;
    case 'RETURNED':
      return `This was returned to its drafter, to be changed and proposed again. It would take effect on ${day}.`;
    case 'PROPOSED':
      return waitsForReader
        ? `This waits for your approval. It would take effect on ${day}.`
        : `This waits for the approval of another administrator. It would take effect on ${day}.`;
    case 'APPROVED':
      return `This is approved and takes effect on ${day} by itself.`;
    case 'REVOCATION_PROPOSED':
      return waitsForReader
        ? `This is approved for ${day}, and you are asked to decide whether it is revoked.`
        : `This is approved for ${day}, and another administrator is asked to decide whether it is revoked.`;
    case 'REVOKED':
      return 'This was approved and revoked before its day. Nothing of it holds.';
    case 'WITHDRAWN':
      return 'This was withdrawn. Nothing of it holds.';
  }
}
