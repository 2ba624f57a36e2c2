import { describe, expect, it } from '@jest/globals';
import { levelField } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import fc from 'fast-check';
import { changeLevel } from './change-level.js';
import { anyAnsweredTable } from './generated-tables.builder.js';
import { tableSums } from './table-figures.js';
import { rowOf } from './table-question.js';

const otherLevel = (cells: Cells) => (cells[levelField] === 'DETAILED' ? 'BROAD' : 'DETAILED');
const anyTwoLevels = anyAnsweredTable.filter(({ edition }) => edition.stratifiers[0]?.detailedGroups !== undefined);

describe('giving a table in other groups', () => {
  it('leaves no number without saying so: it stays, is in a sum that is named, or its group is named as lost', () => {
    fc.assert(
      fc.property(anyTwoLevels, ({ edition, question, table }) => {
        const { cells } = table.answer;
        const [definition] = edition.stratifiers;
        const isDetailed = cells[levelField] === 'DETAILED';
        const groups = isDetailed ? (definition?.detailedGroups ?? []) : (definition?.groups ?? []);
        const change = changeLevel(edition, question, { table, level: otherLevel(cells) });
        const filled = [...Object.keys(cells), ...Object.keys(table.typed)].filter((cell) => cell.includes('.'));
        for (const cell of filled) {
          const group = groups.find(({ code }) => code === rowOf(cell));
          const broad = definition?.groups.find(({ code }) => code === (group as { partOf?: string }).partOf);
          const now = change.table;
          const stays = now.answer.cells[cell] === cells[cell] && now.typed[cell] === table.typed[cell];
          const isSaid = change.lost.includes(group?.label ?? '') || change.addedUp.includes(broad?.label ?? '');
          expect(stays || isSaid).toBe(true);
        }
      }),
    );
  });

  it('takes nothing out where the groups stay what they are', () => {
    fc.assert(
      fc.property(anyTwoLevels, ({ edition, question, table }) => {
        const level = table.answer.cells[levelField] ?? 'BROAD';
        const change = changeLevel(edition, question, { table, level: String(level) });
        expect(change.table.answer.cells).toEqual({ ...table.answer.cells, [levelField]: level });
        expect([change.table.typed, change.addedUp, change.lost]).toEqual([table.typed, [], []]);
      }),
    );
  });

  it('keeps the sums of a complete table when finer groups become broad ones', () => {
    fc.assert(
      fc.property(anyTwoLevels, ({ edition, question, table }) => {
        const sums = tableSums(edition, question, table.answer.cells);
        if (sums === null || table.answer.cells[levelField] !== 'DETAILED') return;
        const broad = changeLevel(edition, question, { table, level: 'BROAD' });
        const hasDays = question.shape.columns.some(({ kind }) => kind === 'DAYS');
        if (!hasDays) expect(tableSums(edition, question, broad.table.answer.cells)).toEqual(sums);
      }),
    );
  });

  it('puts nothing into a finer group that was only counted in a broad one of the same name', () => {
    fc.assert(
      fc.property(anyTwoLevels, ({ edition, question, table }) => {
        if (table.answer.cells[levelField] === 'DETAILED') return;
        const { table: finer } = changeLevel(edition, question, { table, level: 'DETAILED' });
        const parts = edition.stratifiers[0]?.detailedGroups ?? [];
        const divided = new Set(parts.map(({ partOf }) => partOf).filter((of, at, all) => all.indexOf(of) !== at));
        expect(Object.keys(finer.answer.cells).filter((cell) => divided.has(rowOf(cell)))).toEqual([]);
      }),
    );
  });
});
