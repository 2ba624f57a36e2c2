import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';

/** For tests: a letter as it came over the wire. */
export interface ReceivedLetter {
  to: string[];
  messageId: string;
  source: string;
}

/** For tests: a mail server of the test's own, that keeps what it takes. */
export interface MailServer {
  url: URL;
  received: ReceivedLetter[];
  /** Refuses, delays or breaks off what comes from now on; see SMTPServerOptions. */
  behave(changes: Pick<SMTPServerOptions, 'onRcptTo' | 'onMailFrom'> & { afterTaking?: () => Promise<void> }): void;
  stop(): Promise<void>;
}

/** For tests: starts a mail server on this machine. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedLetter[] = [];
  let behaviour: Parameters<MailServer['behave']>[0] = {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onMailFrom: (address, session, done) => (behaviour.onMailFrom ?? passOn)(address, session, done),
    onRcptTo: (address, session, done) => (behaviour.onRcptTo ?? passOn)(address, session, done),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString('utf8');
        const [, messageId = ''] = /^Message-ID: (\S+)/im.exec(source) ?? [];
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), messageId, source });
        void (behaviour.afterTaking ?? (() => Promise.resolve()))().then(() => done());
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('A mail server listens on a port.');
  return {
    url: new URL(`smtp://127.0.0.1:${String(address.port)}`),
    received,
    behave: (changes) => {
      behaviour = changes;
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function passOn(_address: unknown, _session: unknown, done: (failure?: Error | null) => void): void {
  done();
}
