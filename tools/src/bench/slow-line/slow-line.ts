import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Line } from '../first-view/lines.js';

/**
 * A slow line between browsers and the product, at an address of its own. Developer tools slow a page down and not its
 * worker: what passes here is slow for both.
 */
export interface SlowLine {
  url: string;
  /** Bytes of answers, without headers, since the line was opened. */
  bytes(): number;
  /** From now on nothing comes through, and browsers are not told. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

/** On a line that is not encrypted browsers do not ask for the smaller form, though they understand it. */
const asOverHttps = { 'accept-encoding': 'gzip, br' };

/** What all answers share. */
class Narrow {
  passed = 0;
  private isFreeAt = 0;

  constructor(private readonly bytesPerMs: number) {}

  /** Waits until so many bytes have come through, after all that were under way before. */
  async pass(bytes: number): Promise<void> {
    this.isFreeAt = Math.max(performance.now(), this.isFreeAt) + bytes / this.bytesPerMs;
    this.passed += bytes;
    await sleep(Math.max(0, this.isFreeAt - performance.now()));
  }
}

export async function openSlowLine(productUrl: string, { latencyMs, kilobitsPerSecond }: Line): Promise<SlowLine> {
  const { host } = new URL(productUrl);
  const narrow = new Narrow(kilobitsPerSecond / 8);
  let isCut = false;
  const server = createServer((incoming, response) => {
    if (isCut) return void incoming.socket.destroy();
    const { method, url = '' } = incoming;
    const headers = { ...incoming.headers, ...asOverHttps, host };
    const answered = ask(productUrl + url, { method, headers }, (answer) => {
      void (async () => {
        await sleep(latencyMs);
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        for await (const chunk of answer as AsyncIterable<Buffer>) {
          await narrow.pass(chunk.byteLength);
          response.write(chunk);
        }
        response.end();
      })().catch(() => response.destroy());
    });
    answered.on('error', () => incoming.socket.destroy());
    incoming.pipe(answered);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    bytes: () => narrow.passed,
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    restore: () => {
      isCut = false;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
