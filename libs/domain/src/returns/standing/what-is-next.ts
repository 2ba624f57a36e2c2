import type { Role } from '../../access/actor.js';
import { correctedVersion, isOpenToday, isYetToSend } from './standing-return.js';
import type { StandingReturn } from './standing-return.js';

const ofOrganisation: readonly Role[] = ['PREPARER', 'APPROVER', 'HELPER'];

/** Who fills a return in, and in what words: the reader where it is them. */
function nextTyping({ state }: StandingReturn, role: Role): string {
  if (role === 'HELPER') return 'Next, you type in what the organisation wrote.';
  const who = role === 'PREPARER' ? 'you' : 'a preparer of the organisation';
  const does = (yours: string, theirs: string) => `Next, ${who} ${role === 'PREPARER' ? yours : theirs}.`;
  if (state === 'NOT_STARTED') return does('start it', 'starts it');
  if (state === 'DRAFT') return does('fill in what is left and submit it', 'fills in what is left and submits it');
  return does('change what was asked for and submit it again', 'changes what was asked for and submits it again');
}

/** After the close: a correction is given up, anything else needs more days. */
function nextAfterClose(standing: StandingReturn, role: Role): string {
  const corrected = correctedVersion(standing);
  if (corrected !== null) {
    const end = `so that version ${corrected} stands again`;
    return role === 'PREPARER'
      ? `Next, you give the correction up, ${end}.`
      : `Next, a preparer of the organisation gives the correction up, ${end}.`;
  }
  if (role === 'REGIONAL_LEAD') return 'To have it after all, allow the organisation more days.';
  const { region } = standing;
  return ofOrganisation.includes(role)
    ? `To send it after all, ask the regional lead of ${region} for more days.`
    : `The regional lead of ${region} can allow more days.`;
}

function nextUnsent(standing: StandingReturn, role: Role): string {
  if (standing.windowState === 'CLOSED') return nextAfterClose(standing, role);
  if (isOpenToday(standing)) return nextTyping(standing, role);
  return role === 'PREPARER'
    ? 'You can fill it in from that day.'
    : 'A preparer of the organisation fills it in from that day.';
}

/** What happens next with a return, to somebody in a role: one thing, and who does it. */
export function whatIsNext(standing: StandingReturn, role: Role): string {
  const { state, region } = standing;
  if (isYetToSend(standing)) return nextUnsent(standing, role);
  if (state === 'SUBMITTED') {
    if (role === 'APPROVER') return 'Next, you look at it and decide.';
    return 'Next, an approver of the organisation, who must be somebody else than whoever prepared it, signs it off.';
  }
  if (state === 'SIGNED_OFF') {
    return role === 'REGIONAL_LEAD'
      ? 'Next, you review it and decide.'
      : `Next, the regional lead of ${region} reviews it.`;
  }
  const mustAsk = role === 'PREPARER' && standing.windowState === 'CLOSED';
  return mustAsk ? `To correct it, ask the regional lead of ${region} for more days.` : 'Nothing is left to do.';
}
