import type { Cells, ReturnContent } from '../definition/answer.js';
import { answerTo } from '../definition/answer.js';
import type { Question } from '../definition/form-edition.js';
import { isOptedOut } from '../definition/places.js';
import { isCount } from '../definition/count.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { isSameQuestion } from '../editions/same-question.js';
import { pastCounts } from './usual-range.js';
import type { Past } from './usual-range.js';

/** What one table held in earlier quarters. */
export class PastTable {
  private readonly counts = new Map<string, Past>();

  constructor(readonly tables: readonly Cells[]) {}

  /** The earlier counts of one cell. */
  countsOf(cell: string): Past {
    const past = this.counts.get(cell) ?? pastCounts(this.tables.map((cells) => cells[cell]).filter(isCount));
    this.counts.set(cell, past);
    return past;
  }
}

/** All earlier returns of an organisation, with what was worked out of their tables. */
interface PastReturns {
  returns: readonly ReturnContent[];
  tables: Map<Question, PastTable>;
}

/** The past does not change while a return is filled in: it is worked out once, by its newest return. */
const pasts = new WeakMap<ReturnContent, PastReturns>();

function pastReturns(earlier: readonly ReturnContent[]): PastReturns {
  const [newest] = earlier;
  const known = newest === undefined ? undefined : pasts.get(newest);
  const isSame = known?.returns.length === earlier.length && known.returns.every((each, at) => each === earlier[at]);
  if (known !== undefined && isSame) return known;
  const past: PastReturns = { returns: earlier, tables: new Map() };
  if (newest !== undefined) pasts.set(newest, past);
  return past;
}

/** What a table held in earlier quarters, where it was asked in the same words and could be given. */
export function pastTable(question: Question, { earlier, edition }: CheckedReturn): PastTable {
  const { tables } = pastReturns(earlier);
  const known = tables.get(question);
  if (known !== undefined) return known;
  const cells = earlier
    .filter((content) => isSameQuestion(question.code, content.edition, edition))
    .map((content) => answerTo(content, question.code)?.cells ?? {})
    .filter((each) => !isOptedOut(question, each));
  const past = new PastTable(cells);
  tables.set(question, past);
  return past;
}
