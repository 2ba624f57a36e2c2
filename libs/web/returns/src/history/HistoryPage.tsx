import { returnReference } from '@monitor/domain';
import { Empty, Fetched, TextLink } from '@monitor/web-ui';
import { standingVersionOf } from '../decision/submission-event.js';
import { useEarlierVersions } from '../decision/use-earlier-versions.js';
import { WhatIsNew } from '../decision/WhatIsNew.js';
import { TypedByHelpers } from '../on-behalf/TypedByHelpers.js';
import { isPractised } from '../return/example-place.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { useIsOwnReturn } from '../time/is-own-return.js';
import { TimeTaken } from '../time/TimeTaken.js';
import { CorrectionNotice } from './CorrectionNotice.js';
import { DonePanel } from './DonePanel.js';
import { Receipt } from './Receipt.js';
import { ReceiptActions } from './ReceiptActions.js';
import { StandingWords } from './StandingWords.js';
import { Timeline } from './Timeline.js';
import { timelineLines } from './timeline-lines.js';

/** Everything that happened; the extensions among it as soon as they are known. */
function WhatHappened() {
  const { events } = useReturn();
  const versions = useEarlierVersions();
  const extensions = versions.state === 'SHOWN' ? versions.answer.extensions : [];
  const lines = timelineLines(events, extensions);
  return (
    <>
      <h2 className="nhsuk-heading-m">What happened</h2>
      {lines.length === 0 ? <Empty why="Nothing has happened to this return yet." /> : <Timeline lines={lines} />}
      <Fetched fetch={versions} what="whether more days were allowed" lines={1}>
        {() => null}
      </Fetched>
    </>
  );
}

/** What did we send, and who changed what. */
export function HistoryPage() {
  const shown = useReturn();
  const { head } = shown;
  const revision = standingVersionOf(head);
  const isOwn = useIsOwnReturn(head);
  const reference = returnReference({ ...placeOf(shown), revision });
  return (
    <>
      <ReturnHeading title="Receipt and history" />
      <DonePanel reference={reference} />
      <StandingWords />
      <CorrectionNotice />
      {head.state === 'ACCEPTED' && (
        <p>
          <TextLink to={`/consistency?quarter=${head.quarter.id}`}>See the comparison of this quarter</TextLink>
        </p>
      )}
      {revision > 0 && <Receipt reference={reference} />}
      {isOwn && !isPractised(placeOf(shown)) && <TimeTaken place={placeOf(shown)} isInDetail />}
      <ReceiptActions />
      <WhatHappened />
      <TypedByHelpers />
      {revision > 0 && (
        <>
          <h2 className="nhsuk-heading-m">What is new in version {revision}</h2>
          <WhatIsNew />
        </>
      )}
    </>
  );
}
