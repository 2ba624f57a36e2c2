import { describe, expect, it } from '@jest/globals';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue } from '../definition/answer.js';
import { findQuestion } from '../definition/edition-questions.js';
import { editionOf } from '../editions/form-editions.js';
import { validateReturn } from '../validate-return.js';

const edition = editionOf(2);
const registers = ['SERVICES', 'PARTNERSHIPS'] as const;

function mostOf(code: string): number {
  const shape = findQuestion(edition, code)?.shape;
  if (shape?.of !== 'ENTRIES') throw new Error(`${code} is no register.`);
  return shape.most;
}

/** Codes of what is said of a register with so many entries, each with a name of its own. */
function codesWith(code: string, entries: number): string[] {
  const names = Array.from({ length: entries }, (_, index): [string, CellValue] => [
    `e${index + 1}.name`,
    `Name ${index}`,
  ]);
  const content = withCells(buildReturn('ICB', edition), code, {
    ...Object.fromEntries(names),
    noneToEnter: undefined,
  });
  return validateReturn(content, buildContext({ edition, organisationType: 'ICB' })).map((issue) => issue.code);
}

describe.each(registers)('the register %s', (code) => {
  it('takes as many entries as it may have, and says when there are more', () => {
    expect(codesWith(code, mostOf(code))).not.toContain('TOO_MANY_ENTRIES');
    expect(codesWith(code, mostOf(code) + 1)).toContain('TOO_MANY_ENTRIES');
  });
});
