import { existsSync, renameSync } from 'node:fs';

/** Puts the log of the last run aside, so that this run begins with an empty one. A restart goes on with the log. */
export function beginLog(logFile: string): void {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`);
}
