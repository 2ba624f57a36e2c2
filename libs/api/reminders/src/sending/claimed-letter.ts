import type { LetterKind, MailboxRole } from '@monitor/domain';

/** A letter that this process is to send. */
export interface ClaimedLetter {
  organisationCode: string;
  letterKey: string;
  kind: LetterKind;
  role: MailboxRole;
  quarterId: string | null;
  revision: number;
  note: string | null;
  senderName: string | null;
  attempts: number;
}
