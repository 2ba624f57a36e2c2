import { formatCount } from '@monitor/domain';
import type { OwnQuarterQuery } from '@monitor/web-graphql';

type Moved = OwnQuarterQuery['ownQuarter'];

const actions = (count: number) => `${formatCount(count)} ${count === 1 ? 'action' : 'actions'}`;

/** What moved since the last accepted return, and what is still to be said, in one or two sentences. */
export function movementInWords({ hasBefore, open, movedInAll, counts }: Moved): string {
  const said = counts.reduce((sum, { now }) => sum + now, 0);
  if (said === 0) return 'Nothing is said of your actions for this quarter yet.';
  const left = open === 0 ? '' : ` Of ${actions(open)} nothing is said or confirmed yet.`;
  if (!hasBefore) {
    return `You have said how far ${actions(said)} ${said === 1 ? 'is' : 'are'}. There is no accepted return before it to compare with.${left}`;
  }
  if (movedInAll === 0) return `No action has another status than in your last accepted return.${left}`;
  return `${actions(movedInAll)} ${movedInAll === 1 ? 'has' : 'have'} another status than in your last accepted return.${left}`;
}

/** Which way an action moved, in words. */
export function directionInWords(steps: number | null): string {
  if (steps === null) return '';
  return steps > 0 ? 'Further on' : 'Further back';
}
