import { registerEnum } from '@monitor/api-platform';
import {
  letterKinds,
  letterMeaning,
  letterStateMeaning,
  letterStates,
  mailboxRoles,
  mailboxStateMeaning,
  mailboxStates,
  roleDescription,
} from '@monitor/domain';
import { mailboxSteps } from './mailbox-step.entity.js';
import type { MailboxStep } from './mailbox-step.entity.js';

export const MailboxRoleEnum = registerEnum({
  name: 'MailboxRole',
  description: 'The roles that a place keeps a mailbox for.',
  values: mailboxRoles,
  meaning: roleDescription,
});

export const MailboxStateEnum = registerEnum({
  name: 'MailboxState',
  description: 'Whether letters go to a mailbox, and why not.',
  values: mailboxStates,
  meaning: mailboxStateMeaning,
});

export const LetterKindEnum = registerEnum({
  name: 'LetterKind',
  description: 'What a letter is about.',
  values: letterKinds,
  meaning: letterMeaning,
});

export const LetterStateEnum = registerEnum({
  name: 'LetterState',
  description: 'Where a letter is on its way.',
  values: letterStates,
  meaning: letterStateMeaning,
});

const stepMeanings: Record<MailboxStep, string> = {
  SET: 'Somebody set the address.',
  REMOVED: 'Somebody removed the address.',
  CONFIRMED: 'Somebody who reads the mailbox confirmed it.',
  STOPPED: 'Somebody who reads the mailbox asked for no more letters.',
  RESUMED: 'Letters are wanted again.',
};

export const MailboxStepEnum = registerEnum({
  name: 'MailboxStep',
  description: 'What was done to a mailbox.',
  values: mailboxSteps,
  meaning: (step) => stepMeanings[step],
});
