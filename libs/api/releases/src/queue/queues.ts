/** Queues of the product's own work on publications; migrations 0028 and 0032 make them. */
export const queues = {
  BUILD: 'publication-build',
  AUDIT: 'publication-audit',
  PUBLISH: 'publication-publish',
  FILES: 'publication-files',
  PROVISIONAL: 'publication-provisional',
} as const;

/** Work on one publication. */
export type PublicationTask = 'BUILD' | 'AUDIT' | 'PUBLISH' | 'FILES';

/** What a job of these queues is about. */
export interface PublicationJob {
  publication: number;
}
