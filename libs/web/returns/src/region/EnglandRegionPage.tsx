import { QuartersDocument, useCan, useFetch } from '@monitor/web-graphql';
import { BackLink, Fetched, PageTitle, Permitted } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { ChaseSection } from './ChaseSection.js';

function Fetching({ regionCode }: { regionCode: string }) {
  return (
    <Fetched fetch={useFetch(QuartersDocument)} what="the quarters" lines={8}>
      {({ quarters }) => <ChaseSection regionCode={regionCode} quarters={quarters} />}
    </Fetched>
  );
}

/** The chase list of one region, to be read by England: what it offers to do is its leads' to do. */
export function EnglandRegionPage() {
  const regionCode = useParams()['region'] ?? '';
  const may = useCan()('return-progress:read', { regionCode });
  return (
    <Permitted may={may}>
      <BackLink to="/england/returns">Back to all regions</BackLink>
      <PageTitle title="Returns of a region" caption={regionCode} />
      <Fetching regionCode={regionCode} />
    </Permitted>
  );
}
