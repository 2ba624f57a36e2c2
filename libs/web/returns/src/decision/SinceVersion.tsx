import type { ReturnContent } from '@monitor/domain';
import { formatInstant } from '../content/format-instant.js';
import { useReturn } from '../return/return-context.js';
import { ChangesTable } from './ChangesTable.js';
import { MeasuresTable } from './MeasuresTable.js';
import { versionFate } from './version-fate.js';

/** More answers than this stand behind a line: few are changed between two versions, and those few are the point. */
const mostAtOnce = 30;

interface SinceVersionProps {
  revision: number;
  before: ReturnContent;
  after: ReturnContent;
  /** Why the later version was made, in its preparer's words; null where it is not submitted yet. */
  reason: string | null;
  heading: string;
}

/** What changed since an earlier version, with what was asked for and the reason that was given. */
export function SinceVersion({ revision, before, after, reason, heading }: SinceVersionProps) {
  const shown = useReturn();
  const { inWords, sentBack } = versionFate(shown, revision);
  const against = `version ${revision}`;
  return (
    <section>
      <h3 className="nhsuk-heading-s">{heading}</h3>
      <p>
        Version {revision} {inWords}.
      </p>
      {sentBack !== null && (
        <>
          <p className="nhsuk-u-margin-bottom-1">
            What {sentBack.personName} asked for on {formatInstant(sentBack.happenedAt)}:
          </p>
          <p className="monitor-comment">{sentBack.comment}</p>
        </>
      )}
      {reason !== null && reason !== '' && (
        <>
          <p className="nhsuk-u-margin-bottom-1">What its preparer says has changed, and why:</p>
          <p className="monitor-comment">{reason}</p>
        </>
      )}
      <MeasuresTable
        type={shown.head.organisation.type}
        before={before}
        content={after}
        against={`In ${against}`}
        movedOnly
      />
      <ChangesTable before={before} after={after} against={against} atOnce={mostAtOnce} />
    </section>
  );
}
