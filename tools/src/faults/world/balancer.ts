import { createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isReady } from './server.js';

const askEveryMs = 1_000;

/** Shares requests out among servers, and asks each of them every second whether it is ready: as simple as one can be. */
export class Balancer {
  port = 0;
  private ready: number[] = [];
  private turn = 0;
  private readonly listener: Server;
  private readonly asking: NodeJS.Timeout;

  private constructor(private readonly servers: () => readonly number[]) {
    this.listener = createServer((asked, answer) => this.forward(asked, answer));
    this.asking = setInterval(() => void this.look(), askEveryMs);
  }

  static async open(servers: () => readonly number[]): Promise<Balancer> {
    const balancer = new Balancer(servers);
    await balancer.look();
    await new Promise<void>((resolve) => balancer.listener.listen(0, '127.0.0.1', resolve));
    const address = balancer.listener.address();
    if (address === null || typeof address === 'string') throw new Error('The operating system gave no port.');
    balancer.port = address.port;
    return balancer;
  }

  /** Whether it sends requests to the server on a port. */
  uses(port: number): boolean {
    return this.ready.includes(port);
  }

  async close(): Promise<void> {
    clearInterval(this.asking);
    this.listener.closeAllConnections();
    await new Promise((resolve) => this.listener.close(resolve));
  }

  private async look(): Promise<void> {
    const ports = this.servers();
    const areReady = await Promise.all(ports.map((port) => isReady(port)));
    this.ready = ports.filter((_, index) => areReady[index]);
  }

  private forward(asked: IncomingMessage, answer: ServerResponse): void {
    this.turn += 1;
    const port = this.ready[this.turn % this.ready.length];
    if (port === undefined) return void answer.writeHead(502).end('no server is ready');
    const { method, url: path, headers } = asked;
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    sent.on('error', (failure) => {
      if (answer.headersSent) answer.destroy();
      else answer.writeHead(502).end(failure.message);
    });
    asked.pipe(sent);
  }
}
