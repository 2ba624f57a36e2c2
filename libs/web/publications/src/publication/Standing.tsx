import type { PublicationRecordPartsFragment } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { publicationPath } from '../kit/publication-paths.js';
import { PublicationTag } from '../kit/PublicationTag.js';
import { standingWords } from '../kit/publication-words.js';

type Record = PublicationRecordPartsFragment;

function Progress({ progress }: { progress: NonNullable<Record['progress']> }) {
  const { stage, done, of } = progress;
  return (
    <div className="monitor-job">
      <label htmlFor="publication-job">
        {stage}: {done} of {of}
      </label>
      <progress id="publication-job" value={done} max={Math.max(of, 1)} />
      <p className="nhsuk-body-s">
        You can leave this page. The work goes on, and this page follows it while it is open.
      </p>
    </div>
  );
}

/** What whoever is about to use it must know first. */
function Notices({ publication: { kind, state, supersededBy, reason } }: Pick<Record, 'publication'>) {
  return (
    <>
      {supersededBy != null && (
        <InsetText>
          <p>
            <strong>Superseded.</strong> Use{' '}
            <TextLink to={publicationPath(supersededBy)}>publication {supersededBy}</TextLink> in its place. This one
            stays readable here for whoever has cited it.
          </p>
        </InsetText>
      )}
      {kind === 'PROVISIONAL' && state === 'PUBLISHED' && (
        <InsetText>
          <p>
            <strong>Provisional.</strong> Returns of the quarter were still coming in, so its figures are expected to
            change. Only people and programs who sign in see it.
          </p>
        </InsetText>
      )}
      {reason != null && (
        <>
          <h2 className="nhsuk-heading-m">Why it was revised</h2>
          <p className="monitor-comment">{reason}</p>
        </>
      )}
    </>
  );
}

/** Where a publication stands; told to those who cannot see it, too, when it changes. */
export function Standing({ record }: { record: Record }) {
  const { publication, progress } = record;
  return (
    <>
      <div role="status">
        <p>
          <PublicationTag {...publication} />
        </p>
        <p className="nhsuk-lede-text">{standingWords(publication)}</p>
      </div>
      {progress != null && <Progress progress={progress} />}
      <Notices publication={publication} />
    </>
  );
}
