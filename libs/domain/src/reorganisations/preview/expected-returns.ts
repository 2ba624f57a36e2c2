import { isExpectedFor } from '../../organisations/asked-quarters.js';
import type { OrganisationPeriod, OrganisationType, Succession } from '../../organisations/organisation.js';
import type { ReportingBody } from '../../organisations/reporting-body.js';
import { mustReport } from '../../organisations/reporting-duty.js';
import { nextQuarter, quarterOf } from '../../quarter/quarter-calendar.js';
import type { QuarterId } from '../../quarter/quarter.js';
import type { ReorganisationEffects } from '../effects/reorganisation-effects.js';
import type { BegunReturn, KnownBodies } from '../known-bodies.js';

/** An organisation that is asked for a return of a quarter only before, or only after, a reorganisation. */
export interface DutyChange {
  code: string;
  name: string;
  type: OrganisationType;
  isAskedAfter: boolean;
  /** Why or why not, once the reorganisation holds. */
  reason: string;
}

/** How many returns are expected for a quarter without and with a reorganisation, and whose they are. */
export interface ExpectedReturns {
  quarterId: QuarterId;
  before: number;
  after: number;
  changes: DutyChange[];
}

/**
 * The returns expected for the quarter of the day and the next one, before and after. What a body that ends has had
 * accepted stays expected.
 */
export function expectedReturnsEffect(
  known: KnownBodies,
  effects: ReorganisationEffects,
  today: string,
): ExpectedReturns[] {
  const quarter = quarterOf(known.day);
  const counted = known.begunReturns.filter(({ isAccepted }) => isAccepted);
  const before = new Duties((code) => known.periodsOf(code), known.successions, counted);
  const written = new Map<string, OrganisationPeriod[]>();
  for (const period of effects.periods) written.set(period.code, [...(written.get(period.code) ?? []), period]);
  const after = new Duties(
    (code) => written.get(code) ?? known.periodsOf(code),
    [...known.successions, ...effects.successions],
    counted,
  );
  const codes = [...new Set([...known.codes(), ...effects.codes])];
  return [quarter, nextQuarter(quarter)].map((quarterId) => {
    const asked = codes.map((code) => ({
      code,
      isAskedBefore: isExpectedFor(before.bodyOf(code), quarterId),
      isAskedAfter: isExpectedFor(after.bodyOf(code), quarterId),
    }));
    return {
      quarterId,
      before: asked.filter(({ isAskedBefore }) => isAskedBefore).length,
      after: asked.filter(({ isAskedAfter }) => isAskedAfter).length,
      changes: asked
        .filter(({ isAskedBefore, isAskedAfter }) => isAskedBefore !== isAskedAfter)
        .map(({ code, isAskedAfter }) => {
          const { reason } = mustReport(after.bodyOf(code), quarterId, today);
          return { ...after.nameAndType(code), isAskedAfter, reason };
        }),
    };
  });
}

/** Who must report, by periods and successions. */
class Duties {
  private readonly from = new Map<string, Succession[]>();
  private readonly to = new Map<string, Succession[]>();

  constructor(
    private readonly periodsOf: (code: string) => readonly OrganisationPeriod[],
    links: readonly Succession[],
    private readonly counted: readonly BegunReturn[],
  ) {
    for (const link of links) {
      this.from.set(link.predecessorCode, [...(this.from.get(link.predecessorCode) ?? []), link]);
      this.to.set(link.successorCode, [...(this.to.get(link.successorCode) ?? []), link]);
    }
  }

  bodyOf(code: string): ReportingBody {
    const relative = (other: string, { effectiveOn }: Succession) => ({
      name: this.nameAndType(other).name,
      effectiveOn,
    });
    return {
      periods: this.periodsOf(code),
      predecessors: (this.to.get(code) ?? []).map((link) => relative(link.predecessorCode, link)),
      successors: (this.from.get(code) ?? []).map((link) => relative(link.successorCode, link)),
      countedQuarters: this.counted.filter((counted) => counted.code === code).map(({ quarterId }) => quarterId),
    };
  }

  nameAndType(code: string): { code: string; name: string; type: OrganisationType } {
    const last = this.periodsOf(code).at(-1);
    return { code, name: last?.name ?? code, type: last?.type ?? 'PRACTICE' };
  }
}
