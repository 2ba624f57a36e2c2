import { Checkbox, IssueFormBody, TextArea } from '@monitor/web-ui';
import type { Submission } from './use-submission.js';
import { longestComment } from '../decision/longest-comment.js';

/** The declaration, the reason for a new version, and the button. */
export function SubmitForm({ form, isAgain, failure, afterwards }: Submission & { afterwards: string }) {
  const { typed, change, at } = form;
  return (
    <IssueFormBody form={form} button="Submit for sign-off" sending="Submitting" failure={failure}>
      <h2 className="nhsuk-heading-m">Submit for sign-off</h2>
      {isAgain && (
        <TextArea
          {...at('submission-reason')}
          label="What has changed since you last submitted, and why"
          hint="The approver and the region read it."
          maximumLength={longestComment}
          value={typed.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
      <Checkbox
        {...at('declaration')}
        label="As far as I know, these answers are true and complete"
        isChecked={typed.isDeclared}
        onChange={(isDeclared) => change({ isDeclared })}
      />
      <p>{afterwards} Then it goes to the regional lead.</p>
    </IssueFormBody>
  );
}
