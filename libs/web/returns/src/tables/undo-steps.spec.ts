import { describe, expect, it } from '@jest/globals';
import { answerPlaces } from '@monitor/domain';
import fc from 'fast-check';
import { withTypedText } from '../draft/draft-answer.js';
import type { DraftAnswer } from '../draft/draft-answer.js';
import { placeBlock } from './block.js';
import { setContents } from './cell-contents.js';
import { anyAnsweredTable } from './generated-tables.builder.js';
import type { GeneratedTable } from './generated-tables.builder.js';
import { closeStep, noSteps, redoStep, takeStep, undoStep } from './undo-steps.js';
import type { SteppedTable } from './undo-steps.js';

/** One thing a person does: a text typed into a cell, a block of numbers, or a cell left. */
type Deed = { at: number; text: string } | { block: readonly number[]; at: number } | { leaves: true };

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ at: fc.nat(), text: fc.constantFrom('', '5', '57,900', 'ten', '0') }),
  fc.record({ at: fc.nat(), block: fc.array(fc.nat(900), { minLength: 1, maxLength: 9 }) }),
  fc.constant({ leaves: true as const }),
);

function doIt({ edition, question }: GeneratedTable, stepped: SteppedTable, deed: Deed): SteppedTable {
  const { table, steps } = stepped;
  if ('leaves' in deed) return { table, steps: closeStep(steps) };
  const places = answerPlaces(edition, question, table.answer.cells).filter(({ scope }) => scope.of === 'ROW');
  const placeAt = (at: number) => places[at % places.length] as (typeof places)[number];
  if ('text' in deed) {
    const place = placeAt(deed.at);
    return takeStep(stepped, { kind: 'TYPED', to: withTypedText(table, place, deed.text), cell: place.cell });
  }
  const placements = deed.block.map((value, at) => ({ cell: placeAt(deed.at + at).cell, value, from: '' }));
  return takeStep(stepped, { kind: 'BLOCK', to: placeBlock(edition, question, { table, reading: { placements } }) });
}

function repeat(from: SteppedTable, step: (stepped: SteppedTable) => SteppedTable | null): SteppedTable {
  let now = from;
  for (let next = step(now); next !== null; next = step(now)) now = next;
  return now;
}

const contents = ({ answer, typed }: DraftAnswer) => ({ answer, typed });

describe('taking back what was done to a table', () => {
  it('gives back the same answer, whatever was typed and pasted, and the last one again when all is done again', () => {
    fc.assert(
      fc.property(anyAnsweredTable, fc.array(anyDeed, { maxLength: 15 }), fc.boolean(), (of, deeds, confirmed) => {
        const table = { ...of.table, answer: { ...of.table.answer, confirmed } };
        const last = deeds.reduce<SteppedTable>((done, deed) => doIt(of, done, deed), { table, steps: noSteps });
        const first = repeat(last, undoStep);
        expect(contents(first.table)).toEqual(contents(table));
        const again = repeat(first, redoStep);
        if (last.steps.done.length > 0) expect(contents(again.table)).toEqual(contents(last.table));
      }),
    );
  });

  it('takes back a block as one step, and all that was typed in a cell before it was left', () => {
    fc.assert(
      fc.property(anyAnsweredTable, fc.array(fc.nat(900), { minLength: 1, maxLength: 9 }), (of, block) => {
        const typed = ['1', '12', '123x'].reduce<SteppedTable>((done, text) => doIt(of, done, { at: 0, text }), {
          table: of.table,
          steps: noSteps,
        });
        expect(typed.steps.done.length).toBe(1);
        const pasted = doIt(of, typed, { at: 0, block });
        const undone = undoStep(pasted) as SteppedTable;
        expect(contents(undone.table)).toEqual(contents(typed.table));
      }),
    );
  });

  it('leaves alone what somebody else changed in other cells meanwhile', () => {
    fc.assert(
      fc.property(anyAnsweredTable, (of) => {
        const done = doIt(of, { table: of.table, steps: noSteps }, { at: 0, text: '777' });
        const merged = setContents(done.table, { explanation: { value: 'A colleague wrote this', typed: null } });
        const undone = undoStep({ table: merged, steps: done.steps });
        if (undone !== null) expect(undone.table.answer.cells['explanation']).toBe('A colleague wrote this');
      }),
    );
  });
});
