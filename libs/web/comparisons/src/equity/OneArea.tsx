import { GapSection } from './GapSection.js';
import { GroupsSection } from './GroupsSection.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import { equityNotes, weightsNotes } from './equity-notes.js';

interface OneAreaProps {
  answer: EquityAnswer;
  area: EquityArea;
}

/** One area over the quarters: its gap, then its groups. */
export function OneArea({ answer, area }: OneAreaProps) {
  const latest = area.points.at(-1);
  const notes = [...equityNotes(answer, latest?.quarter, latest?.organisations ?? null), ...weightsNotes([area])];
  return (
    <>
      <GapSection answer={answer} area={area} notes={notes} />
      <GroupsSection answer={answer} area={area} notes={notes} />
    </>
  );
}
