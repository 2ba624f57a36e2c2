import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Failed } from '../states/Failed.js';
import type { FailureNote } from '../states/Failed.js';
import { signInAgainAt } from '../states/SignInNeeded.js';
import { useFocusLinkedCell } from './use-focus-linked-cell.js';
import type { IssueForm } from './use-issue-form.js';

interface IssueFormBodyProps {
  form: Pick<IssueForm<unknown>, 'element' | 'isUnderWay' | 'kept' | 'buttonId'>;
  /** What the button says. */
  button: string;
  /** What it says while the form is being sent. */
  sending?: string;
  /** How the button looks: `warning` for what is hard to take back. */
  tone?: 'secondary' | 'warning';
  /** Why it was refused as a whole; null where it was not. */
  failure?: (FailureNote & { kind?: string }) | null;
  /** What to do about that refusal, where more can be said than its message. */
  remedy?: ReactNode;
  children: ReactNode;
}

/** The way back to this form after signing in, for whoever was signed out while they filled it in. */
function SignInAgain({ form }: Pick<IssueFormBodyProps, 'form'>) {
  return (
    <p>
      {form.kept.isKept
        ? 'Your session has ended. What you typed is kept in this browser. '
        : 'Your session has ended. This page does not keep what you typed: copy what you need first. '}
      <a href={signInAgainAt()} onClick={({ currentTarget }) => (currentTarget.href = signInAgainAt(form.buttonId))}>
        Sign in again
      </a>{' '}
      and you come back to this page.
    </p>
  );
}

/** Says that a form stands as somebody left it, and lets them begin anew. */
function Restored({ kept }: Pick<IssueForm<unknown>, 'kept'>) {
  if (!kept.isRestored) return null;
  return (
    <p role="status">
      You typed this before and did not send it.{' '}
      <button type="button" className="monitor-link-button" onClick={kept.startAgain}>
        Clear what I typed
      </button>
    </p>
  );
}

/** The questions of a form, why it was refused, and the button that sends it; the button keeps the keyboard. */
export function IssueFormBody(props: IssueFormBodyProps) {
  const { form, button, sending = 'Sending', tone, failure = null, remedy, children } = props;
  const { hash } = useLocation();
  useFocusLinkedCell(form.kept.isKnown && decodeURIComponent(hash.slice(1)) === form.buttonId);
  return (
    <form {...form.element} className="monitor-form">
      <Restored kept={form.kept} />
      {children}
      {failure !== null && (
        <Failed failure={failure}>
          {failure.kind === 'SIGN_IN_NEEDED' && <SignInAgain form={form} />}
          {remedy}
        </Failed>
      )}
      <button
        id={form.buttonId}
        className={`nhsuk-button${tone === undefined ? '' : ` nhsuk-button--${tone}`}`}
        aria-disabled={form.isUnderWay}
      >
        {form.isUnderWay ? sending : button}
      </button>
    </form>
  );
}
