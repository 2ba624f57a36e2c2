import { useCan, useOwnRegion } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import { allBoards } from '../kit/common-filters.js';
import { organisationsAddress } from '../organisations/organisations-address.js';
import { domainOf } from './consistency-filters.js';
import type { ConsistencyChoice } from './consistency-filters.js';

interface AreaHeaderProps {
  area: { code: string; name: string; regionCode: string | null };
  choice: ConsistencyChoice;
}

/** Says of the viewer's own region, and of its boards where all are compared, that they are theirs. */
function OwnMark({ code, words }: { code: string | null; words: string }) {
  const own = useOwnRegion();
  return code !== null && own === code && <strong className="monitor-heat__own">{words}</strong>;
}

function RegionHeader({ area, choice }: AreaHeaderProps) {
  const [parameters] = useSearchParams();
  const boards = withParameters(parameters, { within: area.code, area: '', column: choice.column });
  return (
    <>
      <TextLink to={boards} about="compare its integrated care boards">
        {area.name}
      </TextLink>
      <OwnMark code={area.code} words="Your region" />
    </>
  );
}

function BoardHeader({ area, choice }: AreaHeaderProps) {
  const can = useCan();
  const { quarter, within, boundaries, type } = choice;
  const region = area.regionCode ?? (within === allBoards ? '' : within);
  const domain = domainOf(choice);
  const address = organisationsAddress({ quarter, region, icb: area.code, domain, boundaries, type });
  const mayOpen = region !== '' && can('organisation-comparison:read', { regionCode: region });
  return (
    <>
      {mayOpen ? (
        <TextLink to={address} about="see its organisations">
          {area.name}
        </TextLink>
      ) : (
        area.name
      )}
      {within === allBoards && <OwnMark code={area.regionCode} words="In your region" />}
    </>
  );
}

/** The name of an area, which leads one step further down: a region to its boards, a board to its organisations. */
export function AreaHeader(props: AreaHeaderProps) {
  return props.choice.within === '' ? <RegionHeader {...props} /> : <BoardHeader {...props} />;
}
