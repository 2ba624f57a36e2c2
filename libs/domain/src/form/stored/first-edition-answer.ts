import type { Answer, CellValue } from '../definition/answer.js';
import { partsOf, rowsAt, unreadable } from './unreadable.js';
import type { ContentOwner, Stored } from './unreadable.js';
import { stratifierDefinitions } from '../editions/stratifier-definitions.js';

const actionParts = {
  status: 'text',
  evidence: 'text',
  evidenceOn: 'text',
  ownerRole: 'text',
  targetOn: 'text',
  coveragePercent: 'number',
  assurance: 'text',
  reason: 'text',
} as const;
const tableParts = { explanation: 'text', notCollected: 'truth' } as const;
const countParts = { numerator: 'number', denominator: 'number' } as const;

type Kind = 'text' | 'number' | 'truth';

const typeOf = { text: 'string', number: 'number', truth: 'boolean' } as const;

/** Reads answers in the shape that the first edition's returns were kept in, and makes cells of them. */
export class FirstEditionReader {
  constructor(private readonly owner: ContentOwner) {}

  action(row: Stored, place: string): Answer {
    const question = this.text(row, 'actionCode', place);
    const confirmed = row['confirmed'] === true;
    return { question, cells: this.cells(row, actionParts, place), confirmed };
  }

  table(row: Stored, place: string): Answer {
    const question = `${this.text(row, 'metricId', place)}.${this.text(row, 'stratifier', place)}`;
    const ofTable = this.cells(row, tableParts, place);
    // "No" was kept where nothing was said; only "yes" says anything.
    if (ofTable['notCollected'] === false) delete ofTable['notCollected'];
    const cells = { ...this.counts(row['counts'], `${place}.counts`), ...ofTable };
    return { question, cells, confirmed: Object.keys(cells).length > 0 };
  }

  private counts(stored: unknown, place: string): Record<string, CellValue> {
    const rows = rowsAt(this.owner, stored, place).map(([row, at]) => {
      const group = this.text(row, 'group', at);
      return Object.entries(this.cells(row, countParts, at)).map(
        ([part, count]) => [`${group}.${part}`, count] as const,
      );
    });
    return Object.fromEntries(rows.flat());
  }

  /** The parts that are there and are what they should be; a part that is not there was not answered. */
  private cells(row: Stored, kinds: Record<string, Kind>, place: string): Record<string, CellValue> {
    const cells: Record<string, CellValue> = {};
    for (const [part, kind] of Object.entries(kinds)) {
      const value = row[part];
      if (value === undefined || value === null) continue;
      if (typeof value !== typeOf[kind])
        throw unreadable(this.owner, { place: `${place}.${part}`, value, wanted: kind });
      cells[part] = value as CellValue;
    }
    return cells;
  }

  private text(row: Stored, part: string, place: string): string {
    const value = row[part];
    if (typeof value === 'string') return value;
    throw unreadable(this.owner, { place: `${place}.${part}`, value, wanted: 'text' });
  }
}

/** Whether a stored content is in the shape of the first edition's returns. */
export function isFirstEditionShape(stored: Stored): boolean {
  return 'actions' in stored || 'metrics' in stored;
}

/** The rows of a stored table, where they are not those of its stratifier, each once: a cell cannot hold an empty row. */
function unusualRows(row: Stored, owner: ContentOwner): Pick<Answer, 'storedRows'> {
  const groups = stratifierDefinitions.find(({ stratifier }) => stratifier === row['stratifier'])?.groups ?? [];
  if (row['counts'] === undefined || row['counts'] === null) return {};
  const rows = rowsAt(owner, row['counts'], 'counts').map(([{ group }]) => String(group));
  const isUsual = rows.length === groups.length && groups.every(({ code }) => rows.includes(code));
  return isUsual ? {} : { storedRows: rows };
}

/** The answers of a content that was stored under the first edition. */
export function firstEditionAnswers(stored: Stored, owner: ContentOwner): Answer[] {
  const reader = new FirstEditionReader(owner);
  return [
    ...rowsAt(owner, stored['actions'], 'actions').map(([row, place]) => reader.action(row, place)),
    ...rowsAt(owner, stored['metrics'], 'metrics').map(([row, place]) => ({
      ...reader.table(row, place),
      ...unusualRows(row, owner),
    })),
  ];
}

/** One stored answer of a draft of the first edition. */
export function firstEditionAnswer(stored: unknown, owner: ContentOwner, key: string): Answer {
  const row = partsOf(owner, stored, key);
  const reader = new FirstEditionReader(owner);
  return 'actionCode' in row ? reader.action(row, key) : reader.table(row, key);
}
