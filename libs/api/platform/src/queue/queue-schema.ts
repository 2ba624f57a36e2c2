/** The schema of the database that holds the queues; migrations make it, and each queue in it. */
export const queueSchema = 'jobs';
