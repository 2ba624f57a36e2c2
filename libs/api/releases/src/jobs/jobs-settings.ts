/** How a process works on publications. */
export interface JobsSettings {
  /** The database that a thread of it works on. */
  databaseUrl: string;
  /** When provisional figures are made, as cron has it, in London; null for never. */
  provisionalSchedule: string | null;
}

/** Injection token of the JobsSettings. */
export const JOBS_SETTINGS = Symbol('settings of work on publications');
