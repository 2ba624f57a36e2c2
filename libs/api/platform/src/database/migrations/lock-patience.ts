/** How long a migration queues for a lock before it gives way, and how long it leaves the tables alone then. */
export interface Attempt {
  lockTimeoutMs: number;
  pauseMs: number;
}

const firstTimeoutMs = 25;
const shortTimeoutMs = 200;
const shortAttempts = 16;
/** PostgreSQL's own clean-up of a table gives way to whoever has waited for a second. */
const longTimeoutMs = 2_000;
const longAttempts = 3;
const pauseFactor = 100;
const longestPauseMs = 20_000;

function attemptOf(lockTimeoutMs: number): Attempt {
  return { lockTimeoutMs, pauseMs: Math.min(longestPauseMs, lockTimeoutMs * pauseFactor) };
}

/**
 * Attempts of a migration to get its locks, over some minutes. Whoever asks for a table after it queues behind it, also
 * those who only read: so it queues for an instant, a hundredth of the time, and comes again until whoever held the table
 * has finished. Only the last attempts wait as long as a person would notice.
 */
export const patientAttempts: readonly Attempt[] = [
  ...Array.from({ length: shortAttempts }, (_, attempt) =>
    attemptOf(Math.min(shortTimeoutMs, Math.round(firstTimeoutMs * 1.25 ** attempt))),
  ),
  ...Array.from({ length: longAttempts }, () => attemptOf(longTimeoutMs)),
];
