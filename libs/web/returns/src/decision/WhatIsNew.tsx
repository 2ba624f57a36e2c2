import type { ReturnContent } from '@monitor/domain';
import { Empty, Fetched } from '@monitor/web-ui';
import { previousContent, shownContent } from '../content/shown-content.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ChangesTable } from './ChangesTable.js';
import { MeasuresTable } from './MeasuresTable.js';
import { SinceVersion } from './SinceVersion.js';
import { standingVersionOf, submissionEvent } from './submission-event.js';
import { contentOfVersion, useEarlierVersions } from './use-earlier-versions.js';
import type { VersionsOfReturn } from './use-earlier-versions.js';

/** Against the version before, and against the one that counts where that is another. */
function SinceVersions({ versions, content }: { versions: VersionsOfReturn; content: ReturnContent }) {
  const shown = useReturn();
  const standing = standingVersionOf(shown.head);
  const reason = submissionEvent(shown)?.comment ?? null;
  return versions.earlierVersions.map((version, index) => (
    <SinceVersion
      key={version.revision}
      revision={version.revision}
      before={contentOfVersion(placeOf(shown), version)}
      after={content}
      reason={index === 0 ? reason : null}
      heading={`What changed from version ${version.revision} to version ${standing}`}
    />
  ));
}

/** Against last quarter. */
function SinceLastQuarter({ content }: { content: ReturnContent }) {
  const shown = useReturn();
  const before = previousContent(shown);
  const { type } = shown.head.organisation;
  return (
    <section>
      <h3 className="nhsuk-heading-s">What changed since the return before it</h3>
      {before === null ? (
        <Empty why="No return of an earlier quarter was accepted, so there is none to compare with." />
      ) : (
        <ChangesTable before={before} after={content} against="the return before it" atOnce={0} />
      )}
      <MeasuresTable type={type} before={before} content={content} against="Last quarter" />
    </section>
  );
}

/** What is new in the version that stands: against the version before it first, and then against last quarter. */
export function WhatIsNew() {
  const shown = useReturn();
  const versions = useEarlierVersions();
  const content = shownContent(shown);
  if (content === null) return null;
  return (
    <>
      {standingVersionOf(shown.head) > 1 && (
        <Fetched fetch={versions} what="the versions before it" lines={4}>
          {(found) => <SinceVersions versions={found} content={content} />}
        </Fetched>
      )}
      <SinceLastQuarter content={content} />
    </>
  );
}
