import { formatCount } from '@monitor/domain';
import { ChangesSinceLastLookDocument, partOf, useFetch } from '@monitor/web-graphql';
import { Fetched, TextLink } from '@monitor/web-ui';
import { sincePath } from './change-address.js';
import type { ChangesSince } from './changes.js';
import { ChangeSentences } from './ChangeSentences.js';
import { SeenUpToHere } from './SeenUpToHere.js';
import { useFindingsSince } from './use-findings-since.js';
import type { FindingsSinceLook } from './use-findings-since.js';

/** How many findings differ from those of the last look. */
function FindingsLine({ changed }: Pick<FindingsSinceLook, 'changed'>) {
  if (changed === null || changed.fresh.length + changed.gone.length === 0) return null;
  const { fresh, gone } = changed;
  return (
    <p>
      Of the latest findings, {formatCount(fresh.length)} {fresh.length === 1 ? 'is' : 'are'} new since your last look,
      and {formatCount(gone.length)} of those you saw {gone.length === 1 ? 'is' : 'are'} said no longer.
    </p>
  );
}

function Changes({ changes }: { changes: ChangesSince }) {
  const { now, changed } = useFindingsSince(changes);
  return (
    <SeenUpToHere changes={changes} now={now}>
      <ChangeSentences groups={changes.groups} />
      <FindingsLine changed={changed} />
      <p>
        <TextLink to={sincePath}>See what changed, one by one</TextLink>
      </p>
    </SeenUpToHere>
  );
}

/** What changed since the viewer last looked, in sentences, on a home. */
export function SinceSection() {
  const fetch = partOf(
    useFetch(ChangesSinceLastLookDocument, { fetchPolicy: 'network-only' }),
    ({ changesSinceLastLook }) => changesSinceLastLook,
  );
  return (
    <section aria-labelledby="since-last-look">
      <h2 className="nhsuk-heading-m" id="since-last-look">
        What changed since you last looked
      </h2>
      <Fetched fetch={fetch} what="what changed since you last looked" lines={4}>
        {(changes) => <Changes changes={changes} />}
      </Fetched>
    </section>
  );
}
