import { storableText } from '../wording/storable-text.js';
import type { MailboxRole } from './letter-kinds.js';

/** The longest address that mail servers take. */
export const longestAddress = 254;

/** The longest note that a lead can add to a letter. */
export const longestNote = 500;

/** Why letters do or do not go to a mailbox. */
export const mailboxStates = ['NONE', 'UNCONFIRMED', 'IN_USE', 'STOPPED', 'REFUSES'] as const;
export type MailboxState = (typeof mailboxStates)[number];

const meanings: Record<MailboxState, string> = {
  NONE: 'No address is kept, so no letters are sent.',
  UNCONFIRMED: 'Nobody has yet followed the link that was sent there, so no other letters are sent.',
  IN_USE: 'Letters are sent there.',
  STOPPED: 'Somebody who reads it asked for no more letters.',
  REFUSES: 'Its mail server refused letters three times, so no more are sent.',
};

const labels: Record<MailboxState, string> = {
  NONE: 'No address',
  UNCONFIRMED: 'Waits to be confirmed',
  IN_USE: 'In use',
  STOPPED: 'Stopped by its readers',
  REFUSES: 'Refuses letters',
};

/** Why letters do or do not go to a mailbox, in one sentence. */
export function mailboxStateMeaning(state: MailboxState): string {
  return meanings[state];
}

/** The same in two or three words. */
export function mailboxStateLabel(state: MailboxState): string {
  return labels[state];
}

/** From so many refusals on no more letters are sent to an address. */
export const mostRefusals = 3;

/** What is kept of a mailbox, as far as its state depends on it. */
export interface KeptMailbox {
  address: string | null;
  confirmedAt: Date | string | null;
  stoppedAt: Date | string | null;
  refusals: number;
}

/** Where a mailbox stands. */
export function mailboxState({ address, confirmedAt, stoppedAt, refusals }: KeptMailbox): MailboxState {
  if (address === null) return 'NONE';
  if (stoppedAt !== null) return 'STOPPED';
  if (refusals >= mostRefusals) return 'REFUSES';
  return confirmedAt === null ? 'UNCONFIRMED' : 'IN_USE';
}

/** An address that can be kept, or what is wrong with what was typed. */
export type ReadAddress = { address: string } | { problem: string };

const example = 'for example inclusion.returns@trust.example';

/**
 * Reads an address as it was typed. One address, plain: a name and a domain with a dot, without spaces, quotes, commas or
 * anything that a header of a letter could be made to say.
 */
export function readAddress(typed: string): ReadAddress {
  const text = storableText(typed).trim();
  if (text === '') return { problem: `Type the address of a shared mailbox, ${example}.` };
  if (text.length > longestAddress) {
    return { problem: `The address has ${text.length} characters. Mail servers take ${longestAddress} at most.` };
  }
  const isPlain = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text);
  if (!isPlain) return { problem: `“${text}” is not an address that letters can be sent to. Type one, ${example}.` };
  return { address: text };
}

/** Which role of the product sees to the mailbox of a role, beside administrators. */
export function keeperOfMailbox(role: MailboxRole): 'APPROVER' | 'REGIONAL_LEAD' {
  return role === 'REGIONAL_LEAD' ? 'REGIONAL_LEAD' : 'APPROVER';
}
