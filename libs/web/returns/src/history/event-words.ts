import { receiptInWords, roleLabel } from '@monitor/domain';
import type { EventPartsFragment } from '@monitor/web-graphql';

const titles: Record<EventPartsFragment['kind'], string> = {
  STARTED: 'Started',
  TYPED_ON_BEHALF: 'Typed in by a helper',
  CONFIRMED: 'Confirmed by the organisation',
  SUBMITTED: 'Submitted for sign-off',
  WITHDRAWN: 'Taken back before sign-off',
  SIGNED_OFF: 'Signed off',
  ACCEPTED: 'Accepted by the region',
  SENT_BACK: 'Sent back for changes',
  REOPENED: 'Opened for correction',
  CORRECTION_GIVEN_UP: 'Correction given up',
};

/** What happened, in words: "Version 2: signed off". */
export function eventTitle({ kind, revision }: Pick<EventPartsFragment, 'kind' | 'revision'>): string {
  return revision === 0 ? titles[kind] : `Version ${revision}: ${titles[kind].toLowerCase()}`;
}

/** From what a helper typed, as a sentence; null for other events. */
export function eventReceipt({ receivedFrom, receivedOn }: ReceivedParts): string | null {
  if (receivedFrom === null || receivedOn === null) return null;
  return `From ${receiptInWords({ source: receivedFrom, receivedOn })}.`;
}

type ReceivedParts = Pick<EventPartsFragment, 'receivedFrom' | 'receivedOn'>;

/** Who did it, and as what. The person's name may already say the role. */
export function eventPerson({ personName, role }: Pick<EventPartsFragment, 'personName' | 'role'>): string {
  const label = roleLabel(role);
  return personName.toLowerCase().includes(label.toLowerCase()) ? personName : `${personName} (${label.toLowerCase()})`;
}
