import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A way to PostgreSQL on which the answer to a COMMIT can be lost. */
export interface AnswerCutter {
  /** The same database, by this way. */
  url: string;
  /** From now on: cuts the connection once PostgreSQL has committed and before it is told; or lets all answers through. */
  cutAnswers: (isCutting: boolean) => void;
  /** How many answers were lost. */
  lost: () => number;
  close: () => void;
}

/** For tests: a way to a database that loses answers when it is told to. */
export async function cutterBefore(database: string): Promise<AnswerCutter> {
  const { hostname, port } = new URL(database);
  const sockets = new Set<Socket>();
  let isCutting = false;
  let lost = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let isCommitting = false;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => [client, upstream].forEach((each) => each.destroy()));
    }
    client.on('data', (sent) => {
      isCommitting = isCutting && sent.includes('COMMIT\0');
      upstream.write(sent);
    });
    upstream.on('data', (answered) => {
      if (!isCommitting) return client.write(answered);
      lost += 1;
      return client.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(database);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cutAnswers: (cuts) => (isCutting = cuts),
    lost: () => lost,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
