import { ChangesSinceLastLookDocument, partOf, useCan, useFetch } from '@monitor/web-graphql';
import { Fetched, PageTitle, Permitted } from '@monitor/web-ui';
import { ChangeGroups } from './ChangeGroups.js';
import { FindingsSince } from './FindingsSince.js';
import { SeenUpToHere } from './SeenUpToHere.js';
import type { ChangesSince } from './changes.js';
import { useFindingsSince } from './use-findings-since.js';

function Changes({ changes }: { changes: ChangesSince }) {
  const { now, changed } = useFindingsSince(changes);
  return (
    <>
      <SeenUpToHere changes={changes} now={now}>
        <ChangeGroups groups={changes.groups} />
      </SeenUpToHere>
      <FindingsSince changes={changes} changed={changed} />
      <p className="nhsuk-body-s">
        The list stays until you mark it as seen. It reaches up to half a minute ago; what you did yourself is not on
        it.
      </p>
    </>
  );
}

/** Everything that changed since the viewer last looked, one by one, and which findings are new. */
export function SincePage() {
  const can = useCan();
  const fetch = partOf(
    useFetch(ChangesSinceLastLookDocument, { fetchPolicy: 'network-only' }),
    ({ changesSinceLastLook }) => changesSinceLastLook,
  );
  return (
    <Permitted may={can('change:follow')} otherwise="Regional leads and national analysts are told what changed.">
      <PageTitle title="What changed since you last looked" />
      <Fetched fetch={fetch} what="what changed since you last looked" lines={10}>
        {(changes) => <Changes changes={changes} />}
      </Fetched>
    </Permitted>
  );
}
