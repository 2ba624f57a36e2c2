import { exactCount } from '@monitor/analysis';
import { groupCodes } from '@monitor/domain';
import type { CountsByStratifier } from './counts.js';
import type { CountedTable, Home, PlacedBody, Span } from './world.js';

/** Writes down what counts and where, instant by instant; what ends stays, with its end. */
export class Chronicle {
  readonly places: PlacedBody[] = [];
  private readonly tables = new Map<string, CountedTable[]>();
  private readonly revisions = new Map<string, number>();

  constructor(private readonly homes: ReadonlyMap<string, Home>) {}

  tablesOf(quarterId: string): readonly CountedTable[] {
    return this.tables.get(quarterId) ?? [];
  }

  /** A return is accepted, in place of the one before. */
  accept(quarterId: string, code: string, counts: CountsByStratifier, instant: number): void {
    this.withdraw(quarterId, code, instant);
    const revision = (this.revisions.get(`${quarterId}.${code}`) ?? 0) + 1;
    this.revisions.set(`${quarterId}.${code}`, revision);
    this.keep(quarterId, code, counts, { source: `R${revision}`, approvedAt: null, groupCodes: null, from: instant });
  }

  /** A published collection says something of an organisation; it counts where no return does. */
  load(quarterId: string, code: string, counts: CountsByStratifier, instant: number): void {
    this.keep(quarterId, code, counts, { source: 'C7', approvedAt: '2026-09-01', from: instant });
  }

  withdraw(quarterId: string, code: string, instant: number): void {
    const isOwn = (table: CountedTable) => table.organisationCode === code && table.approvedAt === null;
    end(this.tablesOf(quarterId).filter(isOwn), instant);
  }

  place(place: Omit<PlacedBody, keyof Span>, instant: number): void {
    end(
      this.places.filter(({ code }) => code === place.code),
      instant,
    );
    this.places.push({ ...place, from: instant, until: null });
  }

  placeOf(code: string): PlacedBody {
    const place = this.places.find((each) => each.code === code && each.until === null);
    if (place === undefined) throw new Error(`${code} has no place.`);
    return place;
  }

  private keep(
    quarterId: string,
    code: string,
    counts: CountsByStratifier,
    of: Pick<CountedTable, 'source' | 'approvedAt' | 'from'> & { groupCodes?: null },
  ): void {
    const home = this.homes.get(code);
    if (home === undefined) throw new Error(`${code} is no organisation of this world.`);
    const written = Object.entries(counts).map(([stratifier, { numerators, denominators }]): CountedTable => ({
      organisationCode: code,
      stratifier,
      groupCodes: groupCodes(stratifier),
      ...of,
      numerators: numerators.map(exactCount),
      denominators: denominators.map(exactCount),
      ...home,
      until: null,
    }));
    this.tables.set(quarterId, [...this.tablesOf(quarterId), ...written]);
  }
}

function end(spans: readonly Span[], instant: number): void {
  for (const span of spans) if (span.until === null) span.until = instant;
}
