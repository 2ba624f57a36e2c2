import type { OrganisationPeriod, Succession } from '../organisation.js';

/** What is known about all organisations up to a day: their periods and who took over from whom. */
export class OrganisationHistory {
  private readonly periods = new Map<string, OrganisationPeriod[]>();
  private readonly links = new Map<string, Succession[]>();

  /**
   * @param periods in any order
   * @param successions in any order; those that take effect after `today` do not count yet
   * @param today `yyyy-mm-dd`
   */
  constructor(
    periods: Iterable<OrganisationPeriod>,
    successions: Iterable<Succession>,
    readonly today: string,
  ) {
    for (const period of periods) add(this.periods, period.code, period);
    for (const own of this.periods.values()) own.sort((a, b) => compare(a.validFrom, b.validFrom));
    for (const link of successions) if (link.effectiveOn <= today) add(this.links, link.predecessorCode, link);
    for (const own of this.links.values()) {
      own.sort((a, b) => compare(a.effectiveOn, b.effectiveOn) || compare(a.successorCode, b.successorCode));
    }
  }

  /** Every organisation there ever was, up to today. */
  codes(): string[] {
    return [...this.periods]
      .filter(([, own]) => own.some(({ validFrom }) => validFrom <= this.today))
      .map(([code]) => code);
  }

  /** Links by which others took over from an organisation, oldest first. */
  linksFrom(code: string): readonly Succession[] {
    return this.links.get(code) ?? [];
  }

  isOpenOn(code: string, day: string): boolean {
    return this.periodOn(code, day) !== null;
  }

  /** What an organisation was on a day; null where it was not open. */
  periodOn(code: string, day: string): OrganisationPeriod | null {
    const own = this.periods.get(code) ?? [];
    return own.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day)) ?? null;
  }

  /** The first day from a given one on which an organisation is open, up to today; null where it has closed for good. */
  goesOnFrom(code: string, day: string): string | null {
    if (this.isOpenOn(code, day)) return day;
    const later = (this.periods.get(code) ?? []).find(({ validFrom }) => validFrom > day && validFrom <= this.today);
    return later?.validFrom ?? null;
  }

  /** What an organisation last was, up to today; null where it is not known. */
  lastPeriod(code: string): OrganisationPeriod | null {
    return (this.periods.get(code) ?? []).filter(({ validFrom }) => validFrom <= this.today).at(-1) ?? null;
  }
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [item]);
  else own.push(item);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
