import { boundariesExplanation } from '@monitor/domain';
import type { Boundaries } from '@monitor/domain';
import { OutsideDocument, TextLink } from '@monitor/web-ui';

/** Says beside the figures that they are not on the boundaries of their time; nothing where they are. */
export function BoundariesNote({ boundaries }: { boundaries: Boundaries }) {
  if (boundaries === 'AS_WAS') return null;
  return (
    <p className="nhsuk-body-s monitor-reading" role="note">
      {boundariesExplanation(boundaries)}{' '}
      <OutsideDocument>
        <TextLink to="/how-figures-are-made#boundaries">How history is restated</TextLink>
      </OutsideDocument>
    </p>
  );
}
