import type { ReturnContent } from '@monitor/domain';
import { toContent } from '../content/to-answer.js';
import { SinceVersion } from '../decision/SinceVersion.js';
import { standingVersionOf } from '../decision/submission-event.js';
import { placeOf, useReturn } from '../return/return-context.js';

/** What has been changed since the version that was submitted last; nothing before there was one. */
export function ChangedSinceSubmission({ content }: { content: ReturnContent }) {
  const shown = useReturn();
  if (shown.submitted === null) return null;
  const revision = standingVersionOf(shown.head);
  return (
    <>
      <h2 className="nhsuk-heading-m">What you have changed</h2>
      <SinceVersion
        revision={revision}
        before={toContent(placeOf(shown), shown.submitted)}
        after={content}
        reason={null}
        heading={`Since version ${revision}`}
      />
    </>
  );
}
