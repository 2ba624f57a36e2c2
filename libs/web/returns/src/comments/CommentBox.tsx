import type { Failure } from '@monitor/web-graphql';
import { Failed, focusCell } from '@monitor/web-ui';
import type { IssueForm } from '@monitor/web-ui';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

interface CommentBoxProps {
  form: Pick<IssueForm<unknown>, 'element' | 'summary' | 'hasErrors' | 'isUnderWay'>;
  /** What the box is for, for whoever listens to the page. */
  label: string;
  button: string;
  failure: Failure | null;
  /** Where the keyboard goes when something is to be mended. */
  firstField: string;
  children: ReactNode;
}

/** Enter in a choice would send the answers of the page that the box stands on. */
function keepEnter(box: HTMLElement | null): void {
  box?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  });
}

/**
 * A few questions with a button of their own, on a page that is a form itself: HTML knows no form within a form, so this
 * is none. What is typed here is no answer of the return.
 */
export function CommentBox({ form, label, button, failure, firstField, children }: CommentBoxProps) {
  const { attempt } = form.summary;
  const { hasErrors } = form;
  useEffect(() => {
    if (attempt > 0 && hasErrors) focusCell(firstField);
    // Once a try: not again at every letter of what is mended.
  }, [attempt, hasErrors, firstField]);
  return (
    <div
      role="group"
      aria-label={label}
      className="monitor-comment-box monitor-not-printed"
      ref={keepEnter}
      onChange={(event) => event.stopPropagation()}
    >
      {children}
      {failure !== null && <Failed failure={failure} />}
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary"
        aria-disabled={form.isUnderWay}
        onClick={(event) => form.element.onSubmit(event)}
      >
        {form.isUnderWay ? 'Sending' : button}
      </button>
    </div>
  );
}
