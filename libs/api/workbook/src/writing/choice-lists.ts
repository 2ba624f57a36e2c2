import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters } from './cell-address.js';
import { writtenText } from './written-value.js';

/** The name of the hidden sheet that holds the words of the drop-downs. */
export const listsSheet = 'Choices';

/** The words of the drop-downs, each list once: a sheet holds at most 255 characters of them in the cell itself. */
export class ChoiceLists {
  private readonly lists = new Map<string, readonly string[]>();

  /** The range that holds a list of words. */
  rangeOf(words: readonly string[]): string {
    const key = JSON.stringify(words);
    if (!this.lists.has(key)) this.lists.set(key, words);
    const column = columnLetters([...this.lists.keys()].indexOf(key));
    return `${listsSheet}!$${column}$1:$${column}$${words.length}`;
  }

  /** The hidden sheet that the ranges lie in. */
  sheet(): WriteSheet {
    const lists = [...this.lists.values()];
    const longest = Math.max(1, ...lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, row) =>
      lists.map((words) => (words[row] === undefined ? null : writtenText(words[row]))),
    );
    return { name: listsSheet, rows, hidden: true, protection: { sheet: true } };
  }
}
