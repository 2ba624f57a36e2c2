import { formatDay } from '@monitor/domain';
import type { SourceReading } from '../organisation-source.js';
import type { Evidence } from './evidence.js';

/** A reading with the day that it is taken to be of. */
export interface DatedReading {
  reading: SourceReading;
  /** Why it is older than a source that was imported already, in words; null where it is not. */
  older: string | null;
}

function latest(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

const whatFollows = 'What the newer one says holds; this one adds what is known from nowhere else.';

function dateUndated(reading: SourceReading, standing: readonly Evidence[]): DatedReading {
  const { newestDay } = reading;
  const newest = latest(standing.map((one) => one.newestDay));
  if (newestDay === null || newest === null || newestDay >= newest) return { reading, older: null };
  return {
    reading: { ...reading, asOf: newestDay },
    older: `The newest day that this file names is ${formatDay(newestDay)}, but a file of the same kind that names ${formatDay(newest)} was imported already: this one looks older. ${whatFollows}`,
  };
}

function dateSaid(reading: SourceReading, saidOn: string, standing: readonly Evidence[]): DatedReading {
  const { newestDay } = reading;
  const asOf = newestDay !== null && newestDay > saidOn ? newestDay : saidOn;
  const newestSaid = latest(standing.filter(({ isDated }) => isDated).map((one) => one.effectiveOn));
  if (newestSaid !== null && newestSaid > saidOn) {
    const older = `This file is of ${formatDay(saidOn)}, but one of ${formatDay(newestSaid)} was imported already. ${whatFollows}`;
    return { reading: { ...reading, asOf }, older };
  }
  const undated = standing.filter(({ isDated }) => !isDated);
  const newestNamed = latest(undated.map((one) => one.newestDay));
  const looksOlder = newestDay !== null && newestNamed !== null && newestDay < newestNamed;
  const day = looksOlder ? null : latest(undated.map((one) => one.asOf));
  if (looksOlder) return { ...dateUndated(reading, standing), reading: { ...reading, asOf } };
  if (day === null || day <= asOf) return { reading: { ...reading, asOf }, older: null };
  const notice = `A file of the same kind was imported without a day of its own: this one is taken for newer, and what it changes holds from ${formatDay(reading.effectiveOn)}.`;
  return { reading: { ...reading, asOf: day, notices: [...reading.notices, notice] }, older: null };
}

/**
 * Decides the day that a source describes. Where neither the source nor the person says so, it is the day of the
 * import, unless the dates in it show that it is older than another import of its kind.
 */
export function dateReading(reading: SourceReading, evidence: readonly Evidence[]): DatedReading {
  const kind = reading.source.split(' ')[0];
  const standing = evidence.filter((one) => one.kind === kind);
  const { saidOn } = reading;
  return saidOn === null ? dateUndated(reading, standing) : dateSaid(reading, saidOn, standing);
}
