import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freeLoopbackPort, isPortFree } from '@monitor/api-platform';
import { workspacePath } from './workspace.js';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Runs a script of the start until it ends; only for what is refused or done before anything slow. */
async function finished(
  words: string[],
  environment: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, error, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { code, said: out + error };
}
const refusedStart = (environment: Record<string, string>) =>
  finished([workspacePath('tools/start/start.mjs')], environment);

/** Only the check of the port, as the start does it. */
const checkedPort = (port: number) => {
  const script = `import { checkPort } from ${JSON.stringify(pathToFileURL(workspacePath('tools/start/check-machine.mjs')).href)};
    await checkPort(console.log, '${port}'); console.log('free');`;
  return finished(['--input-type=module', '--eval', script]);
};

/** A process that looks like a server of this product, and listens; `parent` puts a start command above it. */
async function lookAlike(parent: 'LEFT_BEHIND' | 'LOOKED_AFTER', patience = ''): Promise<number> {
  const port = await freeLoopbackPort();
  const serve = `${patience} require('node:http').createServer().listen(${port}, () => console.log('listening'));`;
  const server = ['-e', serve, '--', workspacePath('apps/api/dist/main.js')];
  const start = `require('node:child_process').spawn(process.execPath, ${JSON.stringify(server)}, { stdio: 'inherit' });`;
  const words = parent === 'LEFT_BEHIND' ? server : ['-e', start, '--', workspacePath('tools/start/start.mjs')];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  started.push(child);
  await once(child.stdout, 'data');
  return port;
}

describe('npm start, before anything slow', () => {
  it('refuses a port in use with one line that names the program and says what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await refusedStart({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    const holder =
      process.platform === 'linux' ? `process ${process.pid} \\(node [^\n]*jest[^\n]*\\.js\\)` : 'another program';
    expect(said).toMatch(
      new RegExp(`^Port ${port} is in use by ${holder}\\. Stop it, or choose another: PORT=${port + 1} npm start\n$`),
    );
  });

  it('refuses a port that is none with one line', async () => {
    expect(await refusedStart({ PORT: 'eighty' })).toEqual({
      code: 1,
      said: 'PORT: found "eighty", wanted a whole number from 1 to 65535.\n',
    });
  });

  it('names the start that runs already on the port, and leaves it alone', async () => {
    const port = await lookAlike('LOOKED_AFTER');
    const { code, said } = await checkedPort(port);
    const { pid } = started[0]!;
    expect(said).toContain(`This product runs already at http://localhost:${port} (process ${pid}). Stop it (Ctrl-C`);
    expect(code).toBe(1);
    expect(await isPortFree(port, '127.0.0.1')).toBe(false);
    process.kill(-pid!, 'SIGKILL');
  });

  it.each([
    ['ends in order', ''],
    ['hangs', "process.on('SIGTERM', () => undefined); setTimeout(() => { for (;;); }, 300);"],
  ])('takes the port over from a server of its own that was left behind and %s', async (_how, patience) => {
    const port = await lookAlike('LEFT_BEHIND', patience);
    const { said } = await checkedPort(port);
    expect(said).toBe(
      `Port ${port} is held by process ${started[0]!.pid}, a server of this product that was left behind. Ending it\nfree\n`,
    );
  });

  it('ends what it was building with, and what that had started, when it is told to end', async () => {
    const port = await freeLoopbackPort();
    const inner = `require('node:http').createServer().listen(${port}, '127.0.0.1')`;
    const building = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}]); setInterval(() => {}, 1e6);`;
    const program = pathToFileURL(workspacePath('tools/start/run-command.mjs')).href;
    const script = `import { runQuietly } from ${JSON.stringify(program)};
      void runQuietly([process.execPath, '-e', ${JSON.stringify(building)}]);
      const answers = () => fetch('http://127.0.0.1:${port}', { method: 'OPTIONS', signal: AbortSignal.timeout(200) });
      setInterval(() => answers().catch((no) => no.name === 'TimeoutError' && process.kill(process.pid, 'SIGTERM')), 300);`;
    expect((await finished(['--input-type=module', '--eval', script])).code).toBe(143);
    for (let attempt = 0; attempt < 100 && !(await isPortFree(port, '127.0.0.1')); attempt += 1) await sleep(50);
    expect(await isPortFree(port, '127.0.0.1')).toBe(true);
  });
});
