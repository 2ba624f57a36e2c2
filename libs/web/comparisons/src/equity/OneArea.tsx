import { GapSection } from './GapSection.js';
import { GroupsSection } from './GroupsSection.js';
import { breaksAmong } from './boundary-breaks.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import { equityNotes } from './equity-notes.js';
import type { EquityChoice } from './use-equity-choice.js';

interface OneAreaProps {
  answer: EquityAnswer;
  area: EquityArea;
  choice: EquityChoice;
}

/** One area over the quarters: its gap, then its groups. */
export function OneArea({ answer, area, choice }: OneAreaProps) {
  const latest = area.points.at(-1);
  const breaks = breaksAmong(
    choice.level,
    area.points.map(({ quarter }) => quarter.id),
  );
  const notes = equityNotes(answer, latest?.quarter, latest?.organisations ?? null);
  return (
    <>
      <GapSection answer={answer} area={area} breaks={breaks} notes={notes} />
      <GroupsSection answer={answer} area={area} breaks={breaks} notes={notes} />
    </>
  );
}
