import { Empty } from '@monitor/web-ui';
import { OneArea } from './OneArea.js';
import { SeveralAreas } from './SeveralAreas.js';
import { sinceFirstReturn } from './since-first-return.js';
import type { EquityAnswer } from './equity-answer.js';
import { isOneArea } from './use-equity-choice.js';
import type { EquityChoice } from './use-equity-choice.js';

interface EquityContentProps {
  answer: EquityAnswer;
  choice: EquityChoice;
}

const noSuchArea = 'There is no such area in these quarters. Choose another area, or an earlier quarter.';
const notOfToday =
  'This is not an area of today. Choose another one, or the boundaries as they were in each quarter to see its own figures.';

/** The figures: one area over time with its groups, or several areas beside each other. */
export function EquityContent({ answer: given, choice }: EquityContentProps) {
  const answer = sinceFirstReturn(given);
  const [area] = answer.areas;
  if (area === undefined) {
    return <Empty why={choice.boundaries === 'AS_NOW' ? notOfToday : noSuchArea} />;
  }
  return isOneArea(choice) ? <OneArea answer={answer} area={area} /> : <SeveralAreas answer={answer} choice={choice} />;
}
