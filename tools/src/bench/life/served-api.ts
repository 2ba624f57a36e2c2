import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { freeLoopbackPort } from '@monitor/api-platform';
import { startApi } from '../../start/api-process.js';
import type { ApiProcess } from '../../start/api-process.js';
import { workspacePath } from '../../start/workspace.js';
import type { Surroundings } from './surroundings.js';

const publicUrl = 'https://monitor.example.org';

/** The server as it runs in production, without anything in front of it. */
export interface ServedApi {
  /** Signs the cookies of sessions. */
  secret: string;
  /** Sends one operation with a session's cookie and gives back what it answers; rejects when it has errors. */
  ask(operation: { query: string; variables: object }, cookie: string): Promise<Record<string, unknown>>;
  pid: number;
  stop(): Promise<void>;
}

/** Starts the server on a database. Its provider is never reached: the sessions are there already. */
export async function serveApi({ directory, loginUrl }: Surroundings): Promise<ServedApi> {
  const secret = randomBytes(48).toString('base64');
  const port = await freeLoopbackPort();
  const server: ApiProcess = await startApi({
    program: workspacePath('apps/api/dist/main.js'),
    port,
    databaseUrl: loginUrl,
    logFile: join(directory, 'server.log'),
    environment: {
      NODE_ENV: 'production',
      PUBLIC_URL: publicUrl,
      SESSION_SECRET: secret,
      DATA_DIR: directory,
      OIDC_ISSUER: 'https://sign-in.example.org',
      OIDC_CLIENT_ID: 'bench',
      OIDC_CLIENT_SECRET: secret,
      SIGN_OFF_SIGN_IN_MINUTES: '720',
      LOG_LEVEL: 'info',
    },
  });
  const agent = new Agent({ keepAlive: true });
  const stop = () => {
    agent.destroy();
    return server.drain();
  };
  return { pid: server.pid, secret, ask: (operation, cookie) => ask({ agent, port, cookie }, operation), stop };
}

/** Node's plain client: whatever the sender of a request costs is taken from the server, which shares the machine. */
async function ask(
  { agent, port, cookie }: { agent: Agent; port: number; cookie: string },
  operation: object,
): Promise<Record<string, unknown>> {
  const body = Buffer.from(JSON.stringify(operation));
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    'x-forwarded-proto': 'https',
    origin: publicUrl,
    cookie,
  };
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      response.on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
  const { data: answer, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown };
  if (errors !== undefined || answer == null) throw new Error(`The server refused: ${text.slice(0, 500)}`);
  return answer;
}
