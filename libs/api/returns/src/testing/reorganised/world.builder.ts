import type { OrganisationPeriod, Succession } from '@monitor/domain';
import { dayBefore } from '@monitor/domain';

/** For tests: a small England whose organisations merge, split, move, close and take new names. */
export class World {
  private readonly periods = new Map<string, OrganisationPeriod[]>();
  readonly links: Succession[] = [];
  private made = 0;

  /** A source of chance: the next number from 0 up to 1. */
  constructor(private readonly chance: () => number) {}

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.chance() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** A weight from 0.1 to 0.9, to six decimals. */
  weight(): number {
    return Math.round((0.1 + 0.8 * this.chance()) * 1e6) / 1e6;
  }

  all(): OrganisationPeriod[] {
    return [...this.periods.values()].flat();
  }

  of(code: string): OrganisationPeriod[] {
    return this.periods.get(code) ?? [];
  }

  /** What is open on a day, boards or the others. */
  open(day: string, kind: 'BOARD' | 'MEMBER'): OrganisationPeriod[] {
    return [...this.periods.values()].flatMap((own) => {
      const last = own.at(-1);
      if (last === undefined || last.validTo !== null || last.validFrom >= day) return [];
      return (last.type === 'ICB') === (kind === 'BOARD') ? [last] : [];
    });
  }

  found(kind: 'BOARD' | 'MEMBER', place: { regionCode: string; icbCode: string | null; validFrom: string }): string {
    this.made += 1;
    const code = `${kind === 'BOARD' ? 'B' : 'T'}${String(this.made).padStart(3, '0')}`;
    const type = kind === 'BOARD' ? 'ICB' : 'TRUST';
    const icbCode = kind === 'BOARD' ? code : place.icbCode;
    this.periods.set(code, [{ code, onsCode: null, type, name: `Body ${code}`, ...place, icbCode, validTo: null }]);
    return code;
  }

  close(code: string, day: string): void {
    const last = this.of(code).at(-1);
    if (last !== undefined) last.validTo = dayBefore(day);
  }

  /** From a day on something about it is different. */
  change(
    code: string,
    day: string,
    changes: Partial<Pick<OrganisationPeriod, 'name' | 'icbCode' | 'regionCode'>>,
  ): void {
    const last = this.of(code).at(-1);
    if (last === undefined) return;
    this.close(code, day);
    this.periods.get(code)?.push({ ...last, ...changes, validFrom: day, validTo: null });
  }

  link(predecessorCode: string, successorCode: string, changes: Partial<Succession> & { effectiveOn: string }): void {
    this.links.push({ predecessorCode, successorCode, type: 'MERGER', weight: 1, source: 'Invented', ...changes });
  }

  members(icbCode: string, day: string): OrganisationPeriod[] {
    return this.open(day, 'MEMBER').filter((member) => member.icbCode === icbCode);
  }
}
