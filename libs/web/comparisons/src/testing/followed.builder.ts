import { gapFigure } from '@monitor/domain';
import type { FollowedArea, FollowedPractice } from '../consistency/over-time-rows.js';
import { closedQuarter, figure, namedArea } from './answers.builder.js';

/** An area followed over two quarters, in which more is in place by the second, unless told otherwise. */
export function followedArea(name: string, known: Partial<FollowedArea> = {}): FollowedArea {
  const before = { id: '2025-26-Q1', label: 'April to June 2025' };
  return {
    ...{ area: namedArea(name), regionCode: null, organisations: 9, verdict: 'ROSE' },
    points: [
      { quarter: before, inPlace: figure({ value: 0.25, lower: 0.1, upper: 0.5 }) },
      { quarter: closedQuarter, inPlace: figure({ value: 0.4, lower: 0.2, upper: 0.6 }) },
    ],
    change: { ...gapFigure({ status: 'PUBLISHED', value: 0.15, lower: 0.05, upper: 0.25 }), markers: [] },
    ...known,
  };
}

/** Practice over the quarters: of one region that rose, beside England, unless told otherwise. */
export function followedPractice(known: Partial<FollowedPractice> = {}): FollowedPractice {
  return {
    column: { key: 'ALL', label: 'Overall', text: 'All of them together' },
    sentence: 'More is in place in London beyond chance.',
    allowance: 'Allows for all 2 areas.',
    england: followedArea('England', { verdict: 'CANNOT_TELL' }),
    areas: [followedArea('London', { regionCode: 'Y56' })],
    ...known,
  };
}
