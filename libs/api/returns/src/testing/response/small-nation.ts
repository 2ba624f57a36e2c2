import type { OrganisationPeriod, Succession } from '@monitor/domain';
import { dayBefore } from '@monitor/domain';

/** For tests: boards of two regions; an organisation's board may not be known. */
export const boards = [
  { icbCode: 'QA', regionCode: 'R1' },
  { icbCode: 'QB', regionCode: 'R1' },
  { icbCode: 'QC', regionCode: 'R2' },
  { icbCode: null, regionCode: 'R2' },
] as const;

/** For tests: what becomes of organisations. */
export const changeKinds = [
  'CLOSE',
  'MERGE',
  'SPLIT',
  'MOVE',
  'WAS_ELSEWHERE',
  'WAS_OF_ANOTHER_TYPE',
  'OPEN_AGAIN',
  'NEW_CODE',
  'OPENED_LATER',
  'WITHDRAW',
] as const;

/** For tests: a change, or a step of a return, of one organisation of a history. */
export interface Step {
  kind: (typeof changeKinds)[number] | 'START' | 'ACCEPT' | 'DAY';
  /** Picks the organisation among those of the history, and where two are needed another. */
  who: number;
  board: number;
  day: string;
  quarter: number;
}

/** For tests: a few organisations with a history of their own. */
export class SmallHistory {
  readonly periods = new Map<string, OrganisationPeriod[]>();
  readonly links: Succession[] = [];
  private made = 0;

  constructor(private readonly prefix: string) {
    for (const board of [0, 1, 2]) this.open('2024-04-01', board);
  }

  codes(): string[] {
    return [...this.periods.keys()];
  }

  pick(who: number): string {
    return this.codes()[who % this.made] ?? '';
  }

  /** Changes what is known; what cannot have happened changes nothing. */
  change({ kind, who, board, day }: Step): void {
    const code = this.pick(who);
    const own = this.periods.get(code) ?? [];
    const last = own.at(-1);
    if (kind === 'WITHDRAW') this.periods.set(code, []);
    else if (kind === 'WAS_ELSEWHERE')
      this.periods.set(
        code,
        own.map((period) => ({ ...period, ...place(board) })),
      );
    else if (kind === 'WAS_OF_ANOTHER_TYPE')
      this.periods.set(
        code,
        own.map((period) => ({ ...period, type: 'PCN' })),
      );
    else if (kind === 'OPENED_LATER') this.openLater(own, day);
    else if (kind === 'OPEN_AGAIN') {
      if (last === undefined || (last.validTo !== null && last.validTo < day)) this.open(day, board, code);
    } else if (last !== undefined && last.validTo === null && last.validFrom < day)
      this.end(kind, last, { board, day, who });
  }

  private openLater(own: OrganisationPeriod[], validFrom: string): void {
    const [first] = own;
    if (first !== undefined && (first.validTo === null || first.validTo >= validFrom)) first.validFrom = validFrom;
  }

  /** What ends an open period: for good, or for another or others to go on. */
  private end(
    kind: Step['kind'],
    last: OrganisationPeriod,
    { board, day, who }: Pick<Step, 'board' | 'day' | 'who'>,
  ): void {
    last.validTo = dayBefore(day);
    if (kind === 'MOVE') this.open(day, board, last.code);
    if (kind === 'NEW_CODE') this.link(last.code, this.open(day, board), { effectiveOn: day, type: 'RENAME' });
    if (kind === 'SPLIT') {
      const link = { effectiveOn: day, type: 'SPLIT', weight: 0.5 } as const;
      for (const to of [board, board + 1]) this.link(last.code, this.open(day, to), link);
    }
    if (kind !== 'MERGE') return;
    const successor = this.open(day, board);
    this.link(last.code, successor, { effectiveOn: day });
    const other = this.periods.get(this.pick(who + 1))?.at(-1);
    if (other === undefined || other.code === successor || other.validTo !== null || other.validFrom >= day) return;
    other.validTo = dayBefore(day);
    this.link(other.code, successor, { effectiveOn: day });
  }

  private open(validFrom: string, board: number, code = `${this.prefix}${String(this.made)}`): string {
    if (!this.periods.has(code)) this.made += 1;
    const period = { code, onsCode: null, type: 'PRACTICE', name: `Practice ${code}`, ...place(board) } as const;
    this.periods.set(code, [...(this.periods.get(code) ?? []), { ...period, validFrom, validTo: null }]);
    return code;
  }

  private link(predecessorCode: string, successorCode: string, more: Partial<Succession> & { effectiveOn: string }) {
    this.links.push({ predecessorCode, successorCode, type: 'MERGER', weight: 1, source: 'Invented', ...more });
  }
}

function place(board: number): (typeof boards)[number] {
  return boards[board % boards.length] ?? boards[0];
}
