import { isRealDay } from '@monitor/domain';
import { OrganisationRecordDocument, useFetch } from '@monitor/web-graphql';
import type { Failure } from '@monitor/web-graphql';
import { Breadcrumb, Fetched, PageTitle, TextLink } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { useParams, useSearchParams } from 'react-router';
import { organisationPath } from '../organisation-path.js';
import { KnownOnForm } from './KnownOnForm.js';
import { RecordContent } from './RecordContent.js';

interface AtAddress {
  code: string;
  /** The day whose knowledge is shown; null for today's. */
  knownOn: string | null;
}

/** The code and day of the address; a day that is none is refused and counts as today. */
function useAddress(): AtAddress & { refused: string | null } {
  const { code = '' } = useParams();
  const [parameters] = useSearchParams();
  const known = parameters.get('known');
  return { code, knownOn: isRealDay(known) ? known : null, refused: isRealDay(known) ? null : known };
}

/** Nothing was known on the day chosen: another day may be chosen on the spot. */
function NotKnown({ code, knownOn, failure }: AtAddress & { failure: Failure }) {
  return (
    <>
      <PageTitle title={`Organisation ${code}`} />
      <p className="nhsuk-lede-text">{failure.message}</p>
      {knownOn !== null && (
        <p>
          <TextLink to={organisationPath(code)}>Show what is known today</TextLink>
        </p>
      )}
      <p>
        <TextLink to="/organisations">Search for an organisation</TextLink>
      </p>
      <KnownOnForm key={knownOn ?? ''} code={code} knownOn={knownOn} isOpen={knownOn !== null} />
    </>
  );
}

/** What was this body, whose was it, what became of it. */
export function OrganisationPage() {
  const { refused, ...address } = useAddress();
  const fetch = useFetch(OrganisationRecordDocument, { variables: address });
  const isUnknown = fetch.state === 'FAILED' && fetch.failure.kind === 'NOT_FOUND';
  return (
    <>
      <Breadcrumb steps={[{ label: 'Organisations', to: '/organisations' }]} />
      {refused !== null && (
        <InsetText>
          <p>“{refused}” in the address is no date, so what is known today is shown.</p>
        </InsetText>
      )}
      {isUnknown ? (
        <NotKnown {...address} failure={fetch.failure} />
      ) : (
        <Fetched fetch={fetch} what="the organisation" lines={10} isPage>
          {({ organisation }) => <RecordContent record={organisation} />}
        </Fetched>
      )}
    </>
  );
}
