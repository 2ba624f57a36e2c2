import { describe, expect, it } from '@jest/globals';
import { answerPlaces, levelField } from '@monitor/domain';
import fc from 'fast-check';
import { isBlock, placeBlock, previewBlock, rowsLostTo } from './block.js';
import { anyAnsweredTable } from './generated-tables.builder.js';
import type { TableQuestion } from './table-question.js';
import type { FormEdition } from '@monitor/domain';

const anyNumbers = fc.infiniteStream(fc.option(fc.nat(900)));

/** A block that fills every row of a table, held at a level. */
function wholeBlock(edition: FormEdition, question: TableQuestion, level: string) {
  const places = answerPlaces(edition, question, { [levelField]: level }).filter(({ scope }) => scope.of === 'ROW');
  return (numbers: Iterator<number | null>) => [
    { cell: levelField, value: level, from: 'the names of its rows' },
    ...places.map(({ cell }) => ({ cell, value: numbers.next().value ?? null, from: `row of ${cell}` })),
  ];
}

const hasLevels = anyAnsweredTable.filter(({ edition }) => edition.stratifiers[0]?.detailedGroups !== undefined);

describe('a block for a table', () => {
  it('leaves the table with the numbers of the block and nothing else, at whatever level it is held', () => {
    fc.assert(
      fc.property(hasLevels, anyNumbers, fc.boolean(), ({ edition, question, table }, numbers, isDetailed) => {
        const level = isDetailed ? 'DETAILED' : 'BROAD';
        const placements = wholeBlock(edition, question, level)(numbers);
        const placed = placeBlock(edition, question, { table, reading: { placements } });
        const wanted = placements.filter(({ value }) => value !== null).map(({ cell, value }) => [cell, value]);
        expect(placed.answer.cells).toEqual(Object.fromEntries(wanted));
        expect(placed.typed).toEqual({});
      }),
    );
  });

  it('shows every number that goes in, and names every row whose numbers go out', () => {
    fc.assert(
      fc.property(hasLevels, anyNumbers, fc.boolean(), ({ edition, question, table }, numbers, isDetailed) => {
        const placements = wholeBlock(edition, question, isDetailed ? 'DETAILED' : 'BROAD')(numbers);
        const block = { table, reading: { placements } };
        const shown = previewBlock(edition, question, block);
        expect(shown.flatMap(({ cells }) => [...cells.keys()]).length).toBe(placements.length - 1);
        const lost = rowsLostTo(edition, question, block);
        const isOtherLevel = (table.answer.cells[levelField] === 'DETAILED') !== isDetailed;
        if (!isOtherLevel) expect(lost).toEqual([]);
        const typedInOne = Object.keys(table.typed).some((cell) => /^G0P[12]\./.test(cell));
        if (isOtherLevel && typedInOne) expect(lost.length).toBeGreaterThan(0);
      }),
    );
  });

  it('says what stands where something else goes in, and nothing where the same does', () => {
    fc.assert(
      fc.property(anyAnsweredTable, ({ edition, question, table }) => {
        const filled = Object.entries(table.answer.cells).filter(([cell]) => cell !== levelField);
        const same = filled.map(([cell, value]) => ({ cell, value, from: '' }));
        const other = filled.map(([cell, value]) => ({ cell, value: Number(value) + 1, from: '' }));
        const insteadOf = (placements: typeof same) =>
          previewBlock(edition, question, { table, reading: { placements } }).flatMap(({ cells }) =>
            [...cells.values()].map(({ instead }) => instead),
          );
        expect(insteadOf(same).every((instead) => instead === null)).toBe(true);
        expect(insteadOf(other).every((instead) => instead !== null)).toBe(true);
      }),
    );
  });

  it('is more than one value: one copied cell, with its line end, is typed as it is', () => {
    for (const text of ['12', '1,234', ' 12\r\n', '']) expect(isBlock(text)).toBe(false);
    for (const text of ['1\t2', '1\n2', 'White\t3\r\n']) expect(isBlock(text)).toBe(true);
  });
});
