import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

/** What is sent to a port of this machine. */
export interface Sent {
  port: number;
  path: string;
  headers?: Record<string, string>;
  /** Sent with POST; without one, GET. */
  body?: string;
  /** How long anybody would wait. */
  patienceMs: number;
}

/** An answer as it came. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Nobody answered: the connection was refused or broke, or patience ended (`LATE`). */
export class NoAnswer extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

/** Sends one request over a kept connection, as browsers and balancers do. Rejects with NoAnswer. */
export function send({ port, path, headers = {}, body, patienceMs }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const options = { agent, host: '127.0.0.1', port, path, method, headers };
    const failed = (failure: NodeJS.ErrnoException) => {
      clearTimeout(late);
      reject(new NoAnswer(failure instanceof NoAnswer ? failure.code : (failure.code ?? failure.message)));
    };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        clearTimeout(late);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    const late = setTimeout(() => sent.destroy(new NoAnswer('LATE')), patienceMs);
    sent.on('error', failed).end(body);
  });
}

/** Closes the connections that are kept. */
export const closeConnections = (): void => agent.destroy();
