import { z } from 'zod';
import { readSettings } from './read-settings.js';

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** How a process makes publications, beside answering. */
export interface PublicationSettings {
  /** Whether it does at all. */
  makesPublications: boolean;
  /** When provisional figures are made, as cron has it, in London; null for never. */
  provisionalSchedule: string | null;
}

/**
 * PUBLICATION_JOBS: whether this process makes publications, 0 or 1. PROVISIONAL_ON: the weekday on which provisional
 * figures are made, at 09:30 in London, or NEVER.
 */
const schema = z
  .object({
    PUBLICATION_JOBS: z
      .enum(['0', '1'], { error: (issue) => `found "${String(issue.input)}", wanted 0 or 1` })
      .default('1'),
    PROVISIONAL_ON: z
      .enum([...weekdays, 'NEVER'], {
        error: (issue) => `found "${String(issue.input)}", wanted a weekday in capitals, for example TUESDAY, or NEVER`,
      })
      .default('TUESDAY'),
  })
  .transform(({ PUBLICATION_JOBS, PROVISIONAL_ON }) => ({
    makesPublications: PUBLICATION_JOBS === '1',
    provisionalSchedule: PROVISIONAL_ON === 'NEVER' ? null : `30 9 * * ${String(weekdays.indexOf(PROVISIONAL_ON))}`,
  }));

/** Reads PUBLICATION_JOBS and PROVISIONAL_ON. */
export function readPublicationSettings(environment: NodeJS.ProcessEnv): PublicationSettings {
  return readSettings(schema, environment);
}
