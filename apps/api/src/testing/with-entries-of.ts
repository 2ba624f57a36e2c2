import { answerTo, entriesOf } from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';

/** For tests: the same content with the keys that entries have elsewhere: a workbook gives its empty rows keys of its own. */
export function withEntriesOf(content: ReturnContent, other: ReturnContent): ReturnContent {
  const answers = content.answers.map((answer) => {
    const keys = entriesOf(answerTo(other, answer.question)?.cells ?? {});
    const renamed = new Map(entriesOf(answer.cells).map((key, at) => [key, keys[at] ?? key]));
    const cells = Object.entries(answer.cells).map(([cell, value]) => {
      const [first = '', ...rest] = cell.split('.');
      return [[rest.length > 0 ? (renamed.get(first) ?? first) : first, ...rest].join('.'), value];
    });
    return { ...answer, cells: Object.fromEntries(cells) as typeof answer.cells };
  });
  return { ...content, answers };
}
