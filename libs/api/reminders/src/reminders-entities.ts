import { LetterEntity } from './letters/letter.entity.js';
import { MailboxEntity } from './mailboxes/mailbox.entity.js';
import { MailboxStepEntity } from './mailboxes/mailbox-step.entity.js';

/** The tables of this library. */
export const remindersEntities = [LetterEntity, MailboxEntity, MailboxStepEntity];
