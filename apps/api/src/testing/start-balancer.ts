import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** For tests: what stands in front of several servers and passes requests on to one of them. */
export interface Balancer {
  baseUrl: string;
  /** Ports of the servers, in the order in which requests are passed on to them: each in turn, again and again. */
  turn: readonly number[];
  stop(): Promise<void>;
}

/** For tests: a balancer at a port that remembers nobody: the next request of a browser goes to the next server. */
export async function startBalancer(port: number, turn: readonly number[]): Promise<Balancer> {
  let passed = 0;
  const server = createServer((incoming, outgoing) => {
    const to = balancer.turn[passed % balancer.turn.length];
    passed += 1;
    passOn(incoming, outgoing, to ?? 0);
  });
  const balancer: Balancer = {
    baseUrl: `http://localhost:${port}`,
    turn,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((resolve) => server.listen(port, () => resolve()));
  return balancer;
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, url: path, headers } = incoming;
  const onward = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}
