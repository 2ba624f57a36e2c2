import { useCan, useOwnRegion } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import { organisationsAddress } from '../organisations/organisations-address.js';
import type { ConsistencyChoice } from './consistency-filters.js';

interface AreaHeaderProps {
  area: { code: string; name: string };
  choice: ConsistencyChoice;
}

/** Says of the viewer's own region that it is theirs. */
function OwnMark({ code }: { code: string }) {
  return useOwnRegion() === code && <strong className="monitor-heat__own">Your region</strong>;
}

/** The name of an area, which leads one step further down: a region to its boards, a board to its organisations. */
export function AreaHeader({ area, choice }: AreaHeaderProps) {
  const can = useCan();
  const [parameters] = useSearchParams();
  const { quarter, within, domain, boundaries, type } = choice;
  if (within === '') {
    const boards = withParameters(parameters, { within: area.code, area: '', column: choice.column });
    return (
      <>
        <TextLink to={boards} about="compare its integrated care boards">
          {area.name}
        </TextLink>
        <OwnMark code={area.code} />
      </>
    );
  }
  if (!can('organisation-comparison:read', { regionCode: within })) return area.name;
  return (
    <TextLink
      to={organisationsAddress({ quarter, region: within, icb: area.code, domain, boundaries, type })}
      about="see its organisations"
    >
      {area.name}
    </TextLink>
  );
}
