import { formatCount } from '../../estimates/format-count.js';
import { writeCell } from '../definition/cell-reference.js';
import type { Cells } from '../definition/answer.js';
import { isOptedOut } from '../definition/places.js';
import { isCount } from '../definition/count.js';
import type { CheckedReturn } from '../checks/checked-return.js';
import { explanationOf } from './explanation.js';
import { summedTables } from './metric-tables.js';
import type { Rule } from './rule.js';
import type { TableTotals } from './table-totals.js';
import { boundsInWords, isWithin, peopleIn } from './within-bounds.js';

/** What of a metric counts the same people as which rows and column of the table of support. */
interface SamePeople {
  metric: string;
  column: keyof TableTotals;
  rows: readonly string[];
  step: string;
}

const samePeople: readonly SamePeople[] = [
  { metric: 'M10', column: 'denominator', rows: ['DEVICES', 'CONNECTIVITY'], step: 'identified' },
  { metric: 'M10', column: 'numerator', rows: ['DEVICES', 'CONNECTIVITY'], step: 'completed' },
  { metric: 'M11', column: 'numerator', rows: ['SKILLS'], step: 'completed' },
];

/** The cells of the table of support by kind; null where it is not asked, or cannot be given. */
function supportCells({ questions, answers }: CheckedReturn): Cells | null {
  const question = questions.find(({ code }) => code === 'SUPPORT');
  const cells = answers.get('SUPPORT')?.cells;
  return question === undefined || cells === undefined || isOptedOut(question, cells) ? null : cells;
}

function compare(same: SamePeople, support: Cells, checked: CheckedReturn): void {
  const metric = checked.edition.metrics.find(({ id }) => id === same.metric);
  const [table] = metric === undefined ? [] : summedTables(metric, checked);
  const counts = same.rows.map((row) => support[`${row}.${same.step}`]).filter(isCount);
  if (metric === undefined || table === undefined || counts.length < same.rows.length) return;
  const expected = peopleIn(counts);
  if (isWithin(table.totals[same.column], expected)) return;
  const cells = checked.answers.get(table.question.code)?.cells ?? {};
  checked.issues.warn('SUPPORT_DIFFERS', {
    cell: writeCell(table.question.code, 'explanation'),
    question: table.question.shortText,
    message:
      `“${metric[same.column]}” adds up to ${formatCount(table.totals[same.column])}, but the table of support given ` +
      `makes it ${boundsInWords(expected)}. Correct the one or the other, or explain the difference.`,
    ...explanationOf(table.question, cells),
  });
}

/** The table of support given says the same as the metrics of device and data support (M10) and of skills (M11). */
export const supportAgrees: Rule = (checked) => {
  const support = supportCells(checked);
  if (support !== null) for (const same of samePeople) compare(same, support, checked);
};
