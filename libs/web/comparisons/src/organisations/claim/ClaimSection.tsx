import { assuranceLabel, formatDay, isRealDay, londonDay, roleLabel, statusLabel } from '@monitor/domain';
import { OrganisationClaimDocument, partOf, useFetch } from '@monitor/web-graphql';
import { Empty, Fetched, SummaryRows, TextLink } from '@monitor/web-ui';
import { useEffect, useRef } from 'react';
import { acceptedClaim } from './accepted-claim.js';
import type { AcceptedClaim, ReturnStep } from './accepted-claim.js';

interface ClaimSectionProps {
  organisation: { code: string; name: string };
  /** The action as the framework puts it. */
  action: { key: string; text: string };
  quarter: { id: string; label: string };
  /** The list without it. */
  closeTo: string;
}

const notSaid = 'Not said';

function day(typed: string | null): string {
  if (typed === null || typed === '') return notSaid;
  return isRealDay(typed) ? formatDay(typed) : typed;
}

function by(step: ReturnStep | null, otherwise: string): string {
  return step === null
    ? otherwise
    : `${formatDay(londonDay(new Date(step.happenedAt)))}, by the ${roleLabel(step.role).toLowerCase()}`;
}

function rowsOf({ claim, signedOff, accepted, revision }: AcceptedClaim) {
  const { status, coveragePercent, assurance, evidence, evidenceOn, ownerRole, reason, targetOn } = claim;
  const said = (label: string, value: string | null) => (value === null || value === '' ? [] : [{ label, value }]);
  return [
    { label: 'What it says', value: statusLabel(status) },
    ...said('Covers', coveragePercent === null ? null : `${String(coveragePercent)}% of its services or people`),
    ...said('How it was checked', assurance === null ? null : assuranceLabel(assurance)),
    { label: 'What shows it', value: evidence === null || evidence === '' ? notSaid : evidence },
    ...(evidence === null || evidence === '' ? [] : [{ label: 'Day of what shows it', value: day(evidenceOn) }]),
    ...said('Who answers for it', ownerRole),
    ...said('Reason', reason),
    ...(targetOn === null || targetOn === '' ? [] : [{ label: 'To be in place by', value: day(targetOn) }]),
    { label: 'Signed off', value: by(signedOff, 'Not in its timeline') },
    { label: 'Accepted', value: `${by(accepted, 'Not in its timeline')}; version ${String(revision)}` },
    ...said('Code of what was signed', signedOff?.contentHash ?? null),
  ];
}

/** What stands behind one status: the evidence, and who signed and accepted it, in the version that counts. */
export default function ClaimSection({ organisation, action, quarter, closeTo }: ClaimSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const variables = { organisationCode: organisation.code, quarterId: quarter.id };
  const fetch = useFetch(OrganisationClaimDocument, { variables });
  useEffect(() => heading.current?.focus(), [organisation.code, action.key]);
  const address = `/returns/${encodeURIComponent(organisation.code)}/${quarter.id}`;
  return (
    <section className="nhsuk-inset-text" aria-labelledby="claim-heading">
      <h2 id="claim-heading" className="nhsuk-heading-m" ref={heading} tabIndex={-1}>
        {organisation.name}: what stands behind “{action.text}”
      </h2>
      <Fetched
        fetch={partOf(fetch, ({ quarterlyReturn }) => acceptedClaim(quarterlyReturn, action.key))}
        what="what stands behind it"
        lines={8}
        empty={<Empty why="The version that counts says nothing of this action. Its return shows every version." />}
      >
        {(shown) => (
          <>
            {shown.hasLater && (
              <p>A later version of the return is on its way. This is the one that counts until that is accepted.</p>
            )}
            <SummaryRows rows={rowsOf(shown)} />
          </>
        )}
      </Fetched>
      <p>
        <TextLink to={`${address}/history`} about={`the return of ${organisation.name}, ${quarter.label}`}>
          Open the whole return
        </TextLink>{' '}
        <TextLink to={closeTo} about="what stands behind the status">
          Close
        </TextLink>
      </p>
    </section>
  );
}
