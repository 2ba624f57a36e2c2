import { formatDay } from '@monitor/domain';
import type { HeadPartsFragment } from '@monitor/web-graphql';

/** Where a return stands and what happens next, in one or two sentences. */
export function whatHappensNext({ state, quarter, acceptedRevision, region }: Head): string {
  const stillCounts =
    acceptedRevision === null ? '' : ' The version accepted before goes on counting until a newer one is accepted.';
  switch (state) {
    case 'NOT_STARTED':
      return `This return has not been started. It is due on ${formatDay(quarter.dueOn)}.`;
    case 'DRAFT':
      return `This return is being filled in. It is due on ${formatDay(quarter.dueOn)}.${stillCounts}`;
    case 'SUBMITTED':
      return `The return has been submitted. Next, an approver of the organisation signs it off.${stillCounts}`;
    case 'SIGNED_OFF':
      return `The return has been signed off. Next, the regional lead of ${region} accepts it or sends it back.${stillCounts}`;
    case 'ACCEPTED':
      return `The regional lead of ${region} has accepted the return. It counts in the comparisons.`;
    case 'RETURNED':
      return `The return has been sent back. Next, the preparer changes it and submits it again.${stillCounts}`;
  }
}

interface Head extends Pick<HeadPartsFragment, 'state' | 'quarter' | 'acceptedRevision'> {
  /** The name of the organisation's region. */
  region: string;
}
