import type { PublicationHeadFragment } from '@monitor/web-graphql';
import { Tag } from 'nhsuk-react-components';

const tones = {
  BUILDING: 'blue',
  BUILT: 'blue',
  AUDITING: 'purple',
  REFUSED: 'red',
  AUDITED: 'aqua-green',
  ANNOUNCED: 'yellow',
  PUBLISHED: 'green',
  DISCARDED: 'grey',
} as const satisfies Record<PublicationHeadFragment['state'], string>;

/** Where a publication stands, in words on a colour. */
export function PublicationTag({ state, stateLabel }: Pick<PublicationHeadFragment, 'state' | 'stateLabel'>) {
  return <Tag modifier={tones[state]}>{stateLabel}</Tag>;
}
