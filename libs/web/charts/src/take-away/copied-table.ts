import { pageCells } from '@monitor/domain';
import type { FigureRows } from '@monitor/domain';

/** A table to paste: into a paper as a table, into a sheet as cells. */
export interface CopiedTable {
  html: string;
  /** Cells parted by tabs. */
  plain: string;
}

interface AroundTable {
  /** The finding. */
  title: string;
  notes: readonly string[];
}

/** The rows of a figure as they stand on the page, with the finding above and the notes below. */
export function copiedTable<Row>(
  table: Pick<FigureRows<Row>, 'columns' | 'rows'>,
  { title, notes }: AroundTable,
): CopiedTable {
  const { head, body } = pageCells(table);
  const lines = [[title], head, ...body, ...notes.map((words) => [words])];
  const drawn = node('table', [
    node('caption', [title]),
    node('thead', [rowNode('th', head)]),
    node(
      'tbody',
      body.map((cells) => rowNode('td', cells)),
    ),
  ]);
  const whole = node('div', [drawn, ...notes.map((words) => node('p', [words]))]);
  return { html: whole.innerHTML, plain: lines.map((cells) => cells.join('\t')).join('\n') };
}

function rowNode(name: 'th' | 'td', cells: readonly string[]): Element {
  return node(
    'tr',
    cells.map((words) => node(name, [words])),
  );
}

function node(name: string, children: readonly (Node | string)[]): Element {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
