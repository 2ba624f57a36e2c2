import { roleLabel } from '../access/role-labels.js';
import type { Role } from '../access/actor.js';
import { formatMinute } from '../quarter/london-minute.js';

/**
 * When a note was written and in which role, never by whom.
 * @example noteByline({ role: 'APPROVER', writtenAt }) // "3 November 2026 at 9:30am, by the organisation’s approver"
 */
export function noteByline({ role, writtenAt }: { role: Role; writtenAt: Date }): string {
  return `${formatMinute(writtenAt)}, by the organisation’s ${roleLabel(role).toLowerCase()}`;
}
