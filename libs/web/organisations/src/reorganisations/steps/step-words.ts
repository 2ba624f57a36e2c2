import type { NextStep } from '@monitor/domain';

/** What the page says about a step. */
export interface StepText {
  button: string;
  /** What taking it does, in a sentence. */
  does: string;
  /** The question to be answered with it; null where nobody has to say why. */
  why: { label: string; hint: string } | null;
  /** What the page says once it was taken. */
  done: string;
}

/** The words of every step, in the order of the page. */
export const stepTexts: Record<Exclude<NextStep, 'AMEND'>, StepText> = {
  PROPOSE: {
    button: 'Propose it for approval',
    does: 'Another administrator looks at it and approves it, or returns it to be changed.',
    why: null,
    done: 'It is proposed. Another administrator can now approve it.',
  },
  APPROVE: {
    button: 'Approve it',
    does: 'It is recorded for its day, exactly as shown above, and takes effect on that day by itself.',
    why: null,
    done: 'It is approved and recorded.',
  },
  RETURN: {
    button: 'Return it to the drafter',
    does: 'It goes back to be changed, and can then be proposed again.',
    why: { label: 'What is to be changed, and why', hint: 'For example “The second order names another day”.' },
    done: 'It is returned to its drafter.',
  },
  REVOKE: {
    button: 'Revoke it',
    does: 'What was recorded is taken back, as if it had not been approved. It stays here to be read.',
    why: null,
    done: 'It is revoked. Nothing of it holds.',
  },
  KEEP: {
    button: 'Keep it',
    does: 'It stays approved, against the proposal to revoke it.',
    why: { label: 'Why it is kept', hint: 'For example “The order still stands”.' },
    done: 'It is kept and stays approved.',
  },
  PROPOSE_REVOCATION: {
    button: 'Propose to revoke it',
    does: 'Another administrator decides whether it is taken back before its day.',
    why: { label: 'Why it should be revoked', hint: 'For example “The order was withdrawn”.' },
    done: 'Another administrator is asked to decide.',
  },
  WITHDRAW: {
    button: 'Withdraw it',
    does: 'It is given up, and stays here to be read. It cannot be taken up again.',
    why: { label: 'Why it is withdrawn', hint: 'For example “It was entered twice”.' },
    done: 'It is withdrawn.',
  },
};
