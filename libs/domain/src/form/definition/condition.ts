/**
 * When something is needed, as data: the page, the workbook, the paper form (“only if …”) and the validator read the
 * same one. A field is a field of the same row or entry or, where that has none of the name, of the whole question.
 */
export type Condition =
  | { field: string; is: readonly (string | boolean)[] }
  /** Whether the field holds anything. */
  | { field: string; answered: boolean }
  /** Against the answer of the quarter before; `DOWN` goes by the order of the field's choices. */
  | { field: string; moved: 'DOWN' | 'AT_ALL' }
  /** Whether the field holds a day before today. */
  | { field: string; passed: true }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };
