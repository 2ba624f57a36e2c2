import { isDeepStrictEqual } from 'node:util';
import { dayBefore } from '@monitor/domain';
import { joinPeriods } from '../change-periods.js';
import { judgeRecord } from '../judge-record.js';
import type { Judgement } from '../judgement.js';
import type { KnownOrganisations } from '../known-organisations.query.js';
import type { BodyPeriod, BodyType, OdsRecord } from '../organisation-source.js';
import { closeKnown, periodsAfter } from '../periods-after.js';
import type { Evidence } from './evidence.js';

/** What became of what one file says about a body. */
export interface Weighed {
  evidence: Evidence;
  judgement: Judgement;
  /** The last day of the body by this file, where the file closes it. */
  closedOn: string | null;
}

/** What is known of one body, and what was made of each file that names it. */
export interface Folded {
  periods: BodyPeriod[];
  weighed: Weighed[];
}

/** A body is what the file that came first calls it: another type would be another body under the same code. */
function typeOf(code: string, evidence: readonly Evidence[]): BodyType | null {
  const naming = evidence.filter(({ records }) => records.has(code));
  const first = naming.reduce<Evidence | null>(
    (earliest, one) => (earliest === null || one.sequence < earliest.sequence ? one : earliest),
    null,
  );
  return first?.records.get(code)?.type ?? null;
}

/** A complete file that does not name an open body says that it has closed. */
function isGone(evidence: Evidence, periods: readonly BodyPeriod[]): boolean {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || last.validTo !== null) return false;
  return (
    evidence.completeFor.includes(last.type) && !evidence.named.has(last.code) && first.validFrom < evidence.effectiveOn
  );
}

/** Whether a record says the same as the one before it: a later day changes nothing about that. */
function isRepeated(record: OdsRecord, previous: OdsRecord | null, periods: readonly BodyPeriod[]): boolean {
  if (previous === null || record.openedOn < (periods[0]?.validFrom ?? '')) return false;
  return isDeepStrictEqual({ ...previous, line: 0, openedOn: '' }, { ...record, line: 0, openedOn: '' });
}

class Fold {
  readonly weighed: Weighed[] = [];
  private previous: OdsRecord | null = null;
  private placedOn: string | null = null;

  constructor(
    private readonly code: string,
    private readonly type: BodyType | null,
    private readonly known: KnownOrganisations,
  ) {}

  get periods(): readonly BodyPeriod[] {
    return this.known.periods.get(this.code) ?? [];
  }

  private set(periods: readonly BodyPeriod[]): void {
    const known = periods.map((period) => ({ ...period, isInvented: false }));
    if (known.length > 0) this.known.periods.set(this.code, known);
  }

  weigh(evidence: Evidence): void {
    const record = evidence.records.get(this.code);
    if (record !== undefined) return this.take(evidence, record);
    if (!isGone(evidence, this.periods)) return;
    const closedOn = dayBefore(evidence.effectiveOn);
    this.set(closeKnown(this.periods, closedOn));
    this.previous = null;
    const reason = 'Not in the file';
    this.weighed.push({ evidence, closedOn, judgement: { outcome: 'LEFT_OUT', reason } });
  }

  private take(evidence: Evidence, record: OdsRecord): void {
    const { effectiveOn, statedOn } = evidence;
    const judgement = this.judge(record, effectiveOn);
    this.weighed.push({ evidence, judgement, closedOn: judgement.outcome === 'TAKEN' ? record.closedOn : null });
    if (judgement.outcome !== 'TAKEN') return;
    if (!isRepeated(record, this.previous, this.periods)) {
      const said = { effectiveOn, placedOn: this.placedOn };
      this.set(periodsAfter(this.periods.map(withoutMark), judgement.record, this.known, said));
    }
    this.previous = record;
    if (record.closedOn === null) this.placedOn = statedOn;
  }

  private judge(record: OdsRecord, effectiveOn: string): Judgement {
    if (this.type !== null && record.type !== this.type) {
      return { outcome: 'REFUSED', reason: 'The code is already known for another type of organisation.' };
    }
    return judgeRecord(record, this.known, effectiveOn);
  }
}

/** A period without the mark of what is known of it. */
export function withoutMark(period: BodyPeriod & { isInvented?: boolean }): BodyPeriod {
  const { code, onsCode, type, name, icbCode, regionCode, validFrom, validTo } = period;
  return { code, onsCode, type, name, icbCode, regionCode, validFrom, validTo };
}

/**
 * Works out the periods of one body by taking in one file after another, and brings `known` up to date.
 * @param evidence in the order in which it is weighed
 */
export function foldPeriods(code: string, evidence: readonly Evidence[], known: KnownOrganisations): Folded {
  const fold = new Fold(code, typeOf(code, evidence), known);
  for (const one of evidence) fold.weigh(one);
  return { periods: joinPeriods(fold.periods.map(withoutMark)), weighed: fold.weighed };
}
