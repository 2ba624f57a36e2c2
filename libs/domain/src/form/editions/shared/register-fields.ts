import type { Condition } from '../../definition/condition.js';
import type { Field } from '../../definition/field.js';

const closed: Condition = { field: 'standing', is: ['CLOSED'] };

/** What the standing of an entry is called in one register. */
export interface StandingWords {
  label: string;
  name: string;
  current: string;
  closed: string;
  closedLabel: string;
}

/**
 * Whether an entry still stands, and when it ended. It is never carried over: answering it is how an entry is
 * reconfirmed each quarter, and an entry that is closed is not carried into the next.
 */
export function standingFields(words: StandingWords): readonly Field[] {
  return [
    {
      key: 'standing',
      kind: 'CHOICE',
      choices: [
        { value: 'CURRENT', label: words.current },
        { value: 'CLOSED', label: words.closed },
      ],
      label: words.label,
      name: words.name,
      hint: 'Look at the other answers too: they were carried over from last time.',
      needed: 'ALWAYS',
      carried: false,
    },
    {
      key: 'closedOn',
      kind: 'DAY',
      latest: 'TODAY',
      label: words.closedLabel,
      name: 'day it ended',
      hint: 'For example, 30 6 2026',
      needed: closed,
      carried: false,
    },
  ];
}

/** Why something that a rule finds unusual in a register is right. */
export const registerExplanation: Field = {
  key: 'explanation',
  kind: 'TEXT',
  limit: 1000,
  label: 'Explain what is unusual',
  name: 'explanation',
  hint: 'If something in the list is unusual and right, say why.',
  needed: 'NEVER',
  carried: false,
};
