import { setTimeout as wait } from 'node:timers/promises';
import { failureCode } from '../../errors/failure-code.js';
import { serverPlace } from '../../config/database-address.js';
import type { ServerStanding } from './server-standing.query.js';

/** How long after the first good answer others may say that they know better. */
const objectionMs = 200;

/** What a server said of itself, or why it did not. */
export type Answer = { server: string } & ({ standing: ServerStanding } | { failure: unknown });

/** Asks one server what it is. */
export type Ask = (server: string) => Promise<ServerStanding>;

/** None of the servers accepts writes now. */
export class NoServerAcceptsWrites extends Error {
  /** As PostgreSQL says that it cannot be connected to yet: the same may succeed in a moment. */
  readonly code = '57P03';

  constructor(answers: readonly Answer[]) {
    super(`No server of the database accepts writes: ${answers.map(saidBy).join('; ')}.`);
    this.name = 'NoServerAcceptsWrites';
  }
}

function saidBy(answer: Answer): string {
  const place = serverPlace(answer.server);
  if ('failure' in answer) {
    const { failure } = answer;
    return `${place} cannot be reached (${failureCode(failure) ?? (failure instanceof Error ? failure.message : '?')})`;
  }
  return `${place} ${answer.standing.acceptsWrites ? 'was left behind by a promotion' : 'is read-only'}`;
}

/** Asks all servers at once. Resolves when all have answered, or a moment after one answered that is good. */
export async function askServers(
  servers: readonly string[],
  ask: Ask,
  isGood: (standing: ServerStanding) => boolean,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const asked = servers.map(async (server) => {
    const answer = await answerOf(server, ask);
    answers.push(answer);
    if (!('standing' in answer && isGood(answer.standing))) throw new Error('This server is of no use.');
  });
  const all = Promise.allSettled(asked);
  const objected = Promise.any(asked).then(
    () => wait(objectionMs),
    () => all,
  );
  await Promise.race([all, objected]);
  return [...answers];
}

async function answerOf(server: string, ask: Ask): Promise<Answer> {
  try {
    return { server, standing: await ask(server) };
  } catch (failure) {
    return { server, failure };
  }
}

/** Wrong passwords and missing databases do not mend themselves: told as they are where no server says anything else. */
export function reasonOf(answers: readonly Answer[]): unknown {
  const failures = answers.map((answer) => ('failure' in answer ? answer.failure : null));
  const isLasting = failures.every((failure) => /^(28|3D)/.test(failureCode(failure) ?? ''));
  return isLasting ? failures[0] : new NoServerAcceptsWrites(answers);
}
