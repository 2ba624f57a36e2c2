import { dueInWords, isToBeSent, ownWindowOf } from '../home/due.js';
import { nextStep } from '../task-list/next-step.js';
import type { ShownReturn } from './return-context.js';

/** Why a return cannot be typed in by whoever looks at it now, and what can be done about it. */
export function whyNotTyped(shown: ShownReturn): string {
  const { head } = shown;
  if (!isToBeSent(head)) return nextStep(shown).sentence;
  const days = `This return ${dueInWords(ownWindowOf(head))}.`;
  if (head.windowState === 'CLOSED') return `${days} If you need more days, ask an administrator of this service.`;
  if (head.windowState === 'NOT_YET_OPEN') return days;
  return 'Your role does not fill in returns: a preparer of the organisation does, or a helper of its board or region.';
}
