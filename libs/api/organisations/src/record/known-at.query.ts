/**
 * SQL of the moment just after a day in London ends, to be joined as `known`; a day not given is no bound. The day is
 * parameter 2 of every statement of an organisation's record.
 */
export const knownAt = `(SELECT coalesce(($2::date + 1)::timestamp AT TIME ZONE 'Europe/London', 'infinity') AS at) known`;

/** SQL of whether a row (by its alias, which is ours) is what is known at that moment. */
export function isKnown(alias: string): string {
  return `(${alias}.recorded_at < known.at AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at >= known.at))`;
}
