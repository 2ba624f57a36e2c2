import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { workspacePath } from './workspace.js';

/** Runs `npm start`'s script until it ends; only for starts that are refused before anything slow. */
async function refusedStart(environment: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [workspacePath('tools/start/start.mjs')], {
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

describe('npm start, before anything slow', () => {
  it('refuses a port in use with one line that says what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await refusedStart({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said).toBe(
      `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start\n`,
    );
  });

  it('refuses a port that is none with one line', async () => {
    expect(await refusedStart({ PORT: 'eighty' })).toEqual({
      code: 1,
      said: 'PORT: found "eighty", wanted a whole number from 1 to 65535.\n',
    });
  });
});
