import { returnIssueCodes } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import type { IssuePartsFragment } from '@monitor/web-graphql';

/** What the service found, as the domain knows it. */
export function toIssue({
  severity,
  code,
  cell,
  question,
  message,
  reasonAt,
  reason,
}: IssuePartsFragment): ReturnIssue {
  return {
    severity,
    // A newer service may know of more; what is done about an issue does not depend on its code.
    code: returnIssueCodes.find((each) => each === code) ?? 'VALUE_NOT_UNDERSTOOD',
    cell,
    question,
    message,
    ...(reasonAt !== null && { reasonAt }),
    ...(reason !== null && { reason }),
  };
}
