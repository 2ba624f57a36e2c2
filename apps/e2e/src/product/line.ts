import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A line between a browser and the product, at an address of its own. Sessions of the product hold here too. */
export interface Line {
  url: string;
  /** From now on nothing comes through, in either direction; browsers are not told. */
  cut(): void;
  restore(): void;
  /** Puts another build in the place of the product's: its files have other names, and those of before are gone. */
  deploy(): void;
  close(): Promise<void>;
}

const fileName = /([\w-]+)-([\w-]{8})\.(js|css|html)/g;
const rewritten = /javascript|css|html/;

/** Another build of the same sources, made of this one by renaming its files as it passes. */
class OtherBuild {
  private readonly before = new Map<string, string>();

  constructor(private readonly release: string) {}

  rename(content: string): string {
    const named = content.replaceAll(this.release, [...this.release].reverse().join(''));
    return named.replace(fileName, (_found, name: string, hash: string, ending: string) => {
      const after = `${name}-${[...hash].reverse().join('')}.${ending}`;
      this.before.set(`/assets/${after}`, `/assets/${name}-${hash}.${ending}`);
      return after;
    });
  }

  /** Where the product has what is asked for; null where this build has no such file. */
  placeOf(path: string): string | null {
    return path.startsWith('/assets/') ? (this.before.get(path) ?? null) : path;
  }
}

async function releaseOf(productUrl: string): Promise<string> {
  const worker = await (await fetch(`${productUrl}/service-worker.js`)).text();
  const [, release] = /name:["'`](\w{12})["'`]/.exec(worker) ?? [];
  if (release === undefined) throw new Error('The worker of the product does not name its build.');
  return release;
}

async function pass(answer: IncomingMessage, response: ServerResponse, build: OtherBuild | null): Promise<void> {
  const status = answer.statusCode ?? 502;
  const isRewritten = build !== null && rewritten.test(answer.headers['content-type'] ?? '');
  if (!isRewritten) {
    response.writeHead(status, answer.headers);
    answer.pipe(response);
    return;
  }
  const content = Buffer.from(build.rename(await text(answer)));
  response.writeHead(status, { ...answer.headers, 'content-length': content.byteLength });
  response.end(content);
}

export async function openLine(productUrl: string): Promise<Line> {
  const { host } = new URL(productUrl);
  const release = await releaseOf(productUrl);
  let isCut = false;
  let build: OtherBuild | null = null;
  const server = createServer((incoming, response) => {
    if (isCut) return void incoming.socket.destroy();
    const path = build === null ? (incoming.url ?? '/') : build.placeOf(incoming.url ?? '/');
    if (path === null) return void response.writeHead(404).end();
    const headers = { ...incoming.headers, host, ...(build !== null && { 'accept-encoding': 'identity' }) };
    const passed = ask(productUrl + path, { method: incoming.method, headers }, (answer) => {
      void pass(answer, response, build);
    });
    passed.on('error', () => incoming.socket.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    cut: () => {
      isCut = true;
      server.closeAllConnections();
    },
    restore: () => {
      isCut = false;
    },
    deploy: () => {
      build = new OtherBuild(release);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
