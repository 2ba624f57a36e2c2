import { roleLabel } from '@monitor/domain';
import type { EventPartsFragment } from '@monitor/web-graphql';

const titles: Record<EventPartsFragment['kind'], string> = {
  STARTED: 'Started',
  SUBMITTED: 'Submitted for sign-off',
  WITHDRAWN: 'Taken back before sign-off',
  SIGNED_OFF: 'Signed off',
  ACCEPTED: 'Accepted by the region',
  SENT_BACK: 'Sent back for changes',
  REOPENED: 'Opened for correction',
};

/** What happened, in words: "Version 2: signed off". */
export function eventTitle({ kind, revision }: Pick<EventPartsFragment, 'kind' | 'revision'>): string {
  return revision === 0 ? titles[kind] : `Version ${revision}: ${titles[kind].toLowerCase()}`;
}

/** Who did it, and as what. The person's name may already say the role. */
export function eventPerson({ personName, role }: Pick<EventPartsFragment, 'personName' | 'role'>): string {
  const label = roleLabel(role);
  return personName.toLowerCase().includes(label.toLowerCase()) ? personName : `${personName} (${label.toLowerCase()})`;
}
