/** Runs nx or another checker with its output shown, and says which tasks failed. */
import { spawn } from 'node:child_process';
import { nxCommand, nxEnvironment } from '../start/ensure-built.mjs';
import { workspace } from '../start/run-command.mjs';

/** Runs a program, shows what it says, and resolves to its exit code and output. */
function runShown([program, ...words]) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: workspace,
      env: { ...process.env, ...nxEnvironment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [stream, shown] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (chunk) => {
        output += chunk;
        shown.write(chunk);
      });
    }
    child.on('error', (failure) => resolve({ code: 1, output: failure.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Runs nx with the words given. Resolves to the failed tasks as `project:target`; a failure of nx itself is one too. */
export async function runNx(words) {
  const { code, output } = await runShown([...nxCommand, ...words, '--parallel=2', '--output-style=stream']);
  if (code === 0) return [];
  const failed = output.slice(output.lastIndexOf('Failed tasks:')).match(/(?<=^- )\S+:\S+$/gm) ?? [];
  return failed.length > 0 ? [...new Set(failed)] : [`nx:${words.join(' ')}`];
}

/** Runs another checker. Resolves to its name when it fails, to nothing when all is well. */
export async function runChecker(name, command) {
  const { code } = await runShown(command);
  return code === 0 ? [] : [name];
}
