import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, integer, nat } from 'fast-check';
import { LogOutput } from './log-output.js';
import { keepLogShort } from './shorten-log.js';

const tellLoss = (lines: number, reason: string) => `LOST ${lines} ${reason}\n`;

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It did not come to be so within 10 s.');
    await sleep(5);
  }
}

describe('where lines of the log go', () => {
  let folder: string;
  let file: string;
  const opened: number[] = [];
  const outputs: LogOutput[] = [];
  const outputTo = (...options: ConstructorParameters<typeof LogOutput>) => {
    const output = new LogOutput(...options);
    outputs.push(output);
    return output;
  };
  const open = (path: string, flags = 'a') => {
    const descriptor = openSync(path, flags);
    opened.push(descriptor);
    return descriptor;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monitor-log-'));
    file = join(folder, 'server.log');
  });

  // A descriptor that is closed is given to whatever is opened next: nothing may be on its way to it.
  afterEach(async () => {
    for (const output of outputs.splice(0)) await output.end();
    for (const descriptor of opened.splice(0)) closeSync(descriptor);
    await rm(folder, { recursive: true });
  });

  it('on a full disk it counts what it drops, and returns at once', async () => {
    const output = outputTo({ descriptor: open('/dev/full', 'w') });
    const begun = performance.now();
    for (let line = 0; line < 2_000; line += 1) output.write(`line ${line}\n`);
    expect(performance.now() - begun).toBeLessThan(1_000);
    await until(() => output.lostLines === 2_000);
  });

  it('when there is room again, tells in one line how many were lost, and writes on', async () => {
    const descriptor = open('/dev/full', 'w');
    const output = outputTo({ descriptor, tellLoss });
    for (let line = 0; line < 40; line += 1) output.write(`lost ${line}\n`);
    await until(() => output.lostLines === 40);
    // The lowest descriptor that is free is given out: the same output has room now.
    closeSync(descriptor);
    expect(openSync(file, 'a')).toBe(descriptor);
    await until(() => output.lostLines === 0);
    output.write('kept\n');
    await until(async () => (await readFile(file, 'utf8')).includes('kept'));
    expect(await readFile(file, 'utf8')).toBe('LOST 40 ENOSPC\nkept\n');
  });

  it('drops what a slow output has no time for, and says how much', async () => {
    const output = outputTo({ descriptor: open(file), tellLoss, mostWaitingBytes: 4_100 });
    for (let line = 0; line < 500; line += 1) output.write(`${String(line).padStart(40, '.')}\n`);
    await until(async () => (await readFile(file, 'utf8')).includes('LOST'));
    const lines = (await readFile(file, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.at(-1)).toBe('LOST 399 the output is too slow');
  });

  it('keeps every line in order, in whatever rhythm and of whatever length they come', async () => {
    const rhythm = asyncProperty(nat(60), integer({ min: 1, max: 3_000 }), async (lines, length) => {
      const descriptor = open(file, 'w');
      const output = outputTo({ descriptor });
      const written = Array.from(
        { length: lines },
        (_, line) => `${line} ${'x'.repeat((length * (line + 1)) % 4_000)}\n`,
      );
      for (const [index, line] of written.entries()) {
        output.write(line);
        if (index % 7 === 0) await sleep(0);
      }
      const whole = written.join('');
      await until(async () => (await stat(file)).size >= Buffer.byteLength(whole));
      expect(await readFile(file, 'utf8')).toBe(whole);
    });
    await assert(rhythm, { numRuns: 25 });
  });

  it('never lets the file grow beyond its limit by more than what waits, and keeps the lines before beside it', async () => {
    const output = outputTo({ descriptor: open(file), mostBytes: 20_000 });
    for (let line = 0; line < 1_000; line += 1) {
      output.write(`${String(line).padStart(99, '.')}\n`);
      if (line % 20 === 0) await sleep(1);
    }
    await until(async () => (await readFile(file, 'utf8')).endsWith('999\n'));
    expect((await stat(file)).size).toBeLessThan(24_000);
    const both = (await readFile(`${file}.previous`, 'utf8')) + (await readFile(file, 'utf8'));
    const numbers = both
      .trim()
      .split('\n')
      .map((line) => Number(line.replaceAll('.', '')));
    expect(numbers).toEqual(numbers.map((_, index) => 1_000 - numbers.length + index));
  });

  it('shortens the log of another program, which goes on writing at its end', async () => {
    const program = "setInterval(() => process.stdout.write('again\\n'), 2)";
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', open(file), 'inherit'] });
    try {
      await until(async () => (await stat(file)).size > 200);
      expect(await keepLogShort(file, 200)).toBe(true);
      await until(async () => (await stat(file)).size > 60);
      expect((await readFile(file, 'utf8')).replaceAll('again\n', '')).toBe('');
    } finally {
      child.kill();
    }
    expect(await keepLogShort(join(folder, 'none.log'), 200)).toBe(false);
  });

  it.each(['stdout', 'stderr'])('a program that outlives its output goes on when %s is full', async (stream) => {
    const module = new URL('./outlive-output.ts', import.meta.url).href;
    const program = [
      `import { outliveOutput } from '${module}'; import { writeSync } from 'node:fs'; outliveOutput();`,
      'let left = 5; const timer = setInterval(() => { console.log("x"); console.error("y");',
      'process.stdout.write("x"); process.stderr.write("y");',
      'if (left-- === 0) { clearInterval(timer); writeSync(3, "alive"); } }, 5);',
    ].join('\n');
    const full = open('/dev/full', 'w');
    const stdio: ('ignore' | 'pipe' | number)[] = ['ignore', 'ignore', 'ignore', open(file)];
    stdio[stream === 'stdout' ? 1 : 2] = full;
    const reader = new URL('../../../../testing/jest/typescript-in-threads.mjs', import.meta.url).href;
    const child = spawn(process.execPath, ['--import', reader, '--input-type=module', '-e', program], { stdio });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([code, await readFile(file, 'utf8')]).toEqual([0, 'alive']);
  });
});
