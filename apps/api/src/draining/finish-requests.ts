import type { Server, ServerResponse } from 'node:http';

const lookEveryMs = 50;

/**
 * Takes no more connections and waits for the requests under way. It comes before anything else is closed: a module that
 * ends while a request needs it would fail that request.
 */
export async function finishRequests(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // One that was in use when the server was closed is idle only now.
  const timer = setInterval(() => server.closeIdleConnections(), lookEveryMs);
  await closed;
  clearInterval(timer);
}

/** From now on each answer is the last of its connection: whoever asks next connects anew, to wherever a balancer says. */
export function endConnectionsWithAnswers(server: Server): void {
  server.prependListener('request', (_request, response: ServerResponse) => response.setHeader('Connection', 'close'));
}
