/**
 * Lets the process go on when standard output or error cannot be written to (disk full, reader gone). Without it the
 * second line that fails ends the process, whoever prints it.
 */
export function outliveOutput(streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}
