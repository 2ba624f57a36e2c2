import { percentageOf } from '../unit-words.js';
import { compareAreas } from '../compared-areas.js';
import type { DoneOtherwise, TriedUnits } from './done-otherwise.js';

const quartersOfYear = 4;
/** Shares of the organisations of an area with which it might be said to have adopted. */
const shares = [0.25, 0.5, 0.75];

/** What can be done otherwise of boards and regions: what counts as having adopted, and when it begins. */
export function areasOtherwise({ asked }: TriedUnits): DoneOtherwise[] {
  const { question, areas = [] } = asked;
  const shorter = areas.map((area) => ({ ...area, quarters: area.quarters.slice(quartersOfYear) }));
  return [
    ...shares
      .filter((share) => share !== question.adoptedShare)
      .map((adoptedShare) => ({
        what: `Adopted from ${percentageOf(adoptedShare)} of the organisations on`,
        units: compareAreas(areas, { ...question, adoptedShare }).units,
      })),
    {
      what: question.isAssured
        ? 'Counting as well what nobody else has checked'
        : 'Counting only what somebody else has checked',
      units: compareAreas(areas, { ...question, isAssured: !question.isAssured }).units,
    },
    { what: 'Beginning a year later, with whatever was published since', units: compareAreas(shorter, question).units },
  ];
}
