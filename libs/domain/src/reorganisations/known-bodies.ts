import type { OrganisationPeriod, Succession } from '../organisations/organisation.js';
import { inOrder } from '../organisations/periods-in-order.js';
import { dayBefore } from '../quarter/day.js';
import type { QuarterId } from '../quarter/quarter.js';

/** That an organisation belongs to a place from one day to another (inclusive; null = still does). */
export interface PlaceMember {
  memberCode: string;
  placeCode: string;
  placeName: string;
  validFrom: string;
  validTo: string | null;
}

/** A return that was begun and has not been accepted. */
export interface OpenReturn {
  code: string;
  quarterId: QuarterId;
}

/** What a reorganisation is held against: all that is known now of all organisations. */
export interface ReorganisationContext {
  periods: readonly OrganisationPeriod[];
  successions: readonly Succession[];
  placeMembers: readonly PlaceMember[];
  openReturns: readonly OpenReturn[];
}

function holdsOn({ validFrom, validTo }: { validFrom: string; validTo: string | null }, day: string): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}

/** What is known of organisations about the day on which a reorganisation takes effect. */
export class KnownBodies {
  readonly dayBefore: string;
  private readonly periods = new Map<string, OrganisationPeriod[]>();
  private readonly places = new Map<string, PlaceMember>();
  private readonly placeNames = new Map<string, string>();

  /** @param day a real day, `yyyy-mm-dd` */
  constructor(
    private readonly context: ReorganisationContext,
    readonly day: string,
  ) {
    this.dayBefore = dayBefore(day);
    for (const period of inOrder(context.periods)) {
      const own = this.periods.get(period.code);
      if (own === undefined) this.periods.set(period.code, [period]);
      else own.push(period);
    }
    for (const member of context.placeMembers) {
      if (!holdsOn(member, this.dayBefore)) continue;
      this.places.set(member.memberCode, member);
      this.placeNames.set(member.placeCode, member.placeName);
    }
  }

  get successions(): readonly Succession[] {
    return this.context.successions;
  }

  get openReturns(): readonly OpenReturn[] {
    return this.context.openReturns;
  }

  /** Every code that is or was an organisation's. */
  codes(): string[] {
    return [...this.periods.keys()];
  }

  /** All that is known of an organisation, the earliest first; none for a code that is not in use. */
  periodsOf(code: string): readonly OrganisationPeriod[] {
    return this.periods.get(code) ?? [];
  }

  /** What an organisation is on a day by what is known; null where it is not open. */
  on(code: string, day: string): OrganisationPeriod | null {
    return this.periodsOf(code).find((period) => holdsOn(period, day)) ?? null;
  }

  /** What an organisation is on the last day of the old state. */
  before(code: string): OrganisationPeriod | null {
    return this.on(code, this.dayBefore);
  }

  /** Its name on the last day of the old state, or the latest known, or its code. */
  nameOf(code: string): string {
    return (this.before(code) ?? this.periodsOf(code).at(-1))?.name ?? code;
  }

  /** The place an organisation belongs to on the last day of the old state. */
  placeOf(memberCode: string): string | null {
    return this.places.get(memberCode)?.placeCode ?? null;
  }

  /** The name of a place that somebody belongs to; null for any other code. */
  placeName(placeCode: string): string | null {
    return this.placeNames.get(placeCode) ?? null;
  }

  /** Organisations that belong to a board or region on the last day of the old state, itself left out. */
  membersOf(areaCode: string): OrganisationPeriod[] {
    return this.codes().flatMap((code) => {
      const period = code === areaCode ? null : this.before(code);
      return period !== null && (period.icbCode === areaCode || period.regionCode === areaCode) ? [period] : [];
    });
  }
}
