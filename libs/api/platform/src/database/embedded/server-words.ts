/** What a server says of single connections, which is no reason for its end. */
const ofConnections =
  /the database system is (?:starting up|shutting down|in recovery mode|not yet accepting)|authentication failed|terminating connection|terminating background worker|canceling authentication|^connection to client lost/;

/**
 * The reason that a server gave for its end: the last line of its log that it calls fatal, without instant and process.
 * Null where it gave none.
 */
export function lastFailure(log: string): string | null {
  for (const line of log.split('\n').reverse()) {
    const [, words] = /(?:^|\s)(?:FATAL|PANIC):\s+(.*)$/.exec(line) ?? [];
    if (words !== undefined && !ofConnections.test(words)) return words.trim();
  }
  // A server that does not get so far as to open its log says plainly what is wrong.
  const plain = log.split('\n').findLast((line) => /^postgres: |^initdb: |error while loading/.test(line));
  return plain?.trim() ?? null;
}
