/** How a process works on publications. */
export interface JobsSettings {
  /** The database whose queue it takes work from. */
  databaseUrl: string;
  /** Whether it does such work at all. */
  isOn: boolean;
  /** When provisional figures are made, as cron has it, in London; null for never. */
  provisionalSchedule: string | null;
}

/** Injection token of the JobsSettings. */
export const JOBS_SETTINGS = Symbol('settings of work on publications');
