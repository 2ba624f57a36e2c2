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

/** A return that was begun; accepted or not. */
export interface BegunReturn {
  code: string;
  quarterId: QuarterId;
  isAccepted: boolean;
}

/** What a reorganisation is held against: all that is known now of all organisations. */
export interface ReorganisationContext {
  periods: readonly OrganisationPeriod[];
  successions: readonly Succession[];
  placeMembers: readonly PlaceMember[];
  /** Of the bodies that a reorganisation ends. */
  begunReturns: readonly BegunReturn[];
}

function holdsOn({ validFrom, validTo }: { validFrom: string; validTo: string | null }, day: string): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}

/** The same facts by code, made once for all reorganisations that are held against them. */
interface Index {
  periods: Map<string, OrganisationPeriod[]>;
  /** Places by member, and members by place. */
  places: Map<string, PlaceMember[]>;
  members: Map<string, PlaceMember[]>;
}

const indexes = new WeakMap<ReorganisationContext, Index>();

function indexOf(context: ReorganisationContext): Index {
  const known = indexes.get(context);
  if (known !== undefined) return known;
  const index: Index = { periods: new Map(), places: new Map(), members: new Map() };
  for (const period of inOrder(context.periods)) add(index.periods, period.code, period);
  for (const member of context.placeMembers) {
    add(index.places, member.memberCode, member);
    add(index.members, member.placeCode, member);
  }
  indexes.set(context, index);
  return index;
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, [item]);
  else own.push(item);
}

/** What is known of organisations about the day on which a reorganisation takes effect. */
export class KnownBodies {
  readonly dayBefore: string;
  private readonly index: Index;

  /** @param day a real day, `yyyy-mm-dd` */
  constructor(
    private readonly context: ReorganisationContext,
    readonly day: string,
  ) {
    this.dayBefore = dayBefore(day);
    this.index = indexOf(context);
  }

  get successions(): readonly Succession[] {
    return this.context.successions;
  }

  get begunReturns(): readonly BegunReturn[] {
    return this.context.begunReturns;
  }

  /** Every code that is or was an organisation's. */
  codes(): string[] {
    return [...this.index.periods.keys()];
  }

  /** All that is known of an organisation, the earliest first; none for a code that is not in use. */
  periodsOf(code: string): readonly OrganisationPeriod[] {
    return this.index.periods.get(code) ?? [];
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
    return this.index.places.get(memberCode)?.find((member) => holdsOn(member, this.dayBefore))?.placeCode ?? null;
  }

  /** The name of a place that somebody belongs to; null for any other code. */
  placeName(placeCode: string): string | null {
    return this.index.members.get(placeCode)?.find((member) => holdsOn(member, this.dayBefore))?.placeName ?? null;
  }

  /** Organisations that belong to a board or region on the last day of the old state, itself left out. */
  membersOf(areaCode: string): OrganisationPeriod[] {
    return this.codes().flatMap((code) => {
      const period = code === areaCode ? null : this.before(code);
      return period !== null && (period.icbCode === areaCode || period.regionCode === areaCode) ? [period] : [];
    });
  }
}
