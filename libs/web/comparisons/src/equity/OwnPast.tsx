import { TextLink } from '@monitor/web-ui';
import { useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import type { EquityArea } from './equity-answer.js';
import type { EquityChoice } from './equity-filters.js';

interface OwnPastProps {
  /** Without the quarters before its first return. */
  area: EquityArea;
  choice: Pick<EquityChoice, 'level' | 'boundaries' | 'length'>;
}

/** Where the figures of a board begin late, since when; a board that was formed from others has its past on the boundaries of today. */
export function OwnPast({ area: { area, points }, choice: { level, boundaries, length } }: OwnPastProps) {
  const [parameters] = useSearchParams();
  const [first] = points;
  const isLate = points.length < Number(length);
  if (level !== 'ICB' || boundaries !== 'AS_WAS' || first === undefined || !isLate) return null;
  return (
    <p>
      {area.shortName} has figures of its own from {first.quarter.label} on. A board that was formed from others has a
      longer past{' '}
      <TextLink to={withParameters(parameters, { boundaries: 'AS_NOW' })}>on the boundaries of today</TextLink>.
    </p>
  );
}
