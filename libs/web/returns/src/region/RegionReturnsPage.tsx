import { QuartersDocument, useActing, useCan, useFetch, useOwnRegion } from '@monitor/web-graphql';
import { Fetched, PageTitle, Permitted } from '@monitor/web-ui';
import { ChaseSection } from './ChaseSection.js';

function RegionReturns({ regionCode }: { regionCode: string }) {
  const quarters = useFetch(QuartersDocument);
  return (
    <>
      <PageTitle title="Returns of your region" caption={useActing()?.scopeName} />
      <Fetched fetch={quarters} what="the quarters" lines={8}>
        {(answer) => <ChaseSection regionCode={regionCode} quarters={answer.quarters} />}
      </Fetched>
    </>
  );
}

/** Who has not sent, and what came in. */
export function RegionReturnsPage() {
  const can = useCan();
  const region = useOwnRegion();
  return <Permitted may={can('return:review')}>{region !== null && <RegionReturns regionCode={region} />}</Permitted>;
}
