import type { ReactNode } from 'react';
import { Failed } from '../states/Failed.js';
import type { FailureNote } from '../states/Failed.js';
import type { IssueForm } from './use-issue-form.js';

interface IssueFormBodyProps {
  form: Pick<IssueForm<unknown>, 'element' | 'isUnderWay'>;
  /** What the button says. */
  button: string;
  /** What it says while the form is being sent. */
  sending?: string;
  /** How the button looks: `warning` for what is hard to take back. */
  tone?: 'secondary' | 'warning';
  /** Why it was refused as a whole; null where it was not. */
  failure?: FailureNote | null;
  /** What to do about that refusal, where more can be said than its message. */
  remedy?: ReactNode;
  children: ReactNode;
}

/** The questions of a form, why it was refused, and the button that sends it; the button keeps the keyboard. */
export function IssueFormBody(props: IssueFormBodyProps) {
  const { form, button, sending = 'Sending', tone, failure = null, remedy, children } = props;
  return (
    <form {...form.element} className="monitor-form">
      {children}
      {failure !== null && <Failed failure={failure}>{remedy}</Failed>}
      <button
        className={`nhsuk-button${tone === undefined ? '' : ` nhsuk-button--${tone}`}`}
        aria-disabled={form.isUnderWay}
      >
        {form.isUnderWay ? sending : button}
      </button>
    </form>
  );
}
