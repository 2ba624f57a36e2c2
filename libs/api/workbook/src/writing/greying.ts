import type { Condition, Field } from '@monitor/domain';

/** Finds the cells that say what a field holds: one or, for a field that takes several choices, one for each. */
export type FieldCells = (
  field: string,
) => readonly { address: string; words: ReadonlyMap<string | boolean, string> }[];

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A condition as a formula of a spreadsheet; null where a sheet cannot tell (what day it is, what was before). */
export function asFormula(condition: Condition, cellsOf: FieldCells): string | null {
  if ('all' in condition || 'any' in condition) {
    const [name, parts] = 'all' in condition ? ['AND', condition.all] : ['OR', condition.any];
    const formulas = parts.map((part) => asFormula(part, cellsOf));
    return formulas.includes(null) || formulas.length === 0 ? null : `${name}(${formulas.join(',')})`;
  }
  if ('not' in condition) {
    const formula = asFormula(condition.not, cellsOf);
    return formula === null ? null : `NOT(${formula})`;
  }
  if ('moved' in condition || 'passed' in condition) return null;
  const cells = cellsOf(condition.field);
  if (cells.length === 0) return null;
  if ('answered' in condition) {
    const filled = cells.map(({ address }) => `${address}<>""`);
    return condition.answered ? `OR(${filled.join(',')})` : `NOT(OR(${filled.join(',')}))`;
  }
  const equal = cells.flatMap(({ address, words }) =>
    condition.is.flatMap((value) => (words.has(value) ? [`${address}=${quoted(words.get(value) ?? '')}`] : [])),
  );
  return equal.length === 0 ? null : `OR(${equal.join(',')})`;
}

/** When a cell is grey, as a formula: while its field is neither needed nor offered. Null where it never is. */
export function greyWhen({ needed, offered }: Field, cellsOf: FieldCells): string | null {
  if (needed === 'ALWAYS' || (needed === 'NEVER' && offered === undefined)) return null;
  const conditions = [needed === 'NEVER' ? null : needed, offered ?? null].filter((condition) => condition !== null);
  const formulas = conditions.map((condition) => asFormula(condition, cellsOf));
  return formulas.includes(null) ? null : `NOT(OR(${formulas.join(',')}))`;
}
