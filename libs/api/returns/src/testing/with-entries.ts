import { answerPlaces, answerTo, editionOf, findQuestion, isNeeded } from '@monitor/domain';
import type { CellValue, Field, ReturnContent } from '@monitor/domain';
import { withCells } from '@monitor/domain/testing';

/** A value that a field can hold; another choice for each entry, so that entries differ. */
function valueOf(field: Field, name: string, index: number): CellValue {
  switch (field.kind) {
    case 'CHOICE':
      return field.choices[index % field.choices.length]?.value ?? '';
    case 'CHOICES':
      return field.choices.slice(index % field.choices.length).map(({ value }) => value);
    case 'LINK':
      return 'https://www.example.org/report';
    case 'DAY':
      return '2026-03-14';
    case 'YES_NO':
      return index % 2 === 0;
    case 'TEXT':
      return name;
    default:
      return index;
  }
}

/** For tests: the same return with entries of these names in a register, each with all that is needed of it. */
export function withEntries(content: ReturnContent, code: string, names: readonly string[]): ReturnContent {
  const edition = editionOf(content.edition);
  const question = findQuestion(edition, code);
  if (question?.shape.of !== 'ENTRIES') throw new Error(`${code} is no register of edition ${edition.version}.`);
  const { keyField, optOut } = question.shape;
  const cells: Record<string, CellValue> = { ...answerTo(content, code)?.cells };
  delete cells[optOut];
  names.forEach((name, index) => (cells[`s${index + 1}.${keyField}`] = name));
  for (;;) {
    const gap = answerPlaces(edition, question, cells).find(
      ({ cell, field, scope }) =>
        cells[cell] === undefined && isNeeded(field, { question, cells, before: null, today: '2026-10-20' }, scope),
    );
    if (gap === undefined) break;
    const index = gap.scope.of === 'ENTRY' ? Number(gap.scope.entry.slice(1)) - 1 : 0;
    cells[gap.cell] = valueOf(gap.field, names[index] ?? 'As agreed', index);
  }
  return withCells(content, code, { ...cells, [optOut]: undefined });
}
