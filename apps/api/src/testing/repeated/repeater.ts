import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Answer, PersonaClient, TestDatabase } from '@monitor/testing';
import { buildSchema } from 'graphql';
import { countRows } from './kept-rows.js';
import type { TableOfSteps } from './kept-rows.js';
import { askingForAll } from './whole-answer.js';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
/** How often the same is sent at once, unless it is said otherwise. */
const fewAtOnce = 2;

interface Asked {
  client: PersonaClient;
  mutation: string;
  input: Record<string, unknown>;
}

/** Whether a refusal only asks to come back: what a page does by itself. */
const isBusy = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code === 'BUSY';

const again = (text: unknown) => `${String(text ?? 'Said')} again`;
const next = (number: unknown) => Number(number) + 1;

/** What can be said otherwise, the plainest first, and what is then said. */
const otherwise: readonly [string, (said: unknown) => unknown][] = [
  ...['reason', 'comment', 'fileName', 'name', 'note', 'address'].map((name): [string, typeof again] => [name, again]),
  ...['expectedVersion', 'overlapHours', 'revision', 'expectedRevision'].map((name): [string, typeof next] => [
    name,
    next,
  ]),
  ...['quarterId', 'firstQuarterId'].map((name): [string, () => string] => [name, () => '2199-00-Q4']),
  ['madeAt', () => new Date(0).toISOString()],
  ['role', () => 'PREPARER'],
  ['isDeclared', (isDeclared) => isDeclared !== true],
  ['isShared', (isShared) => isShared !== true],
  ['number', next],
  ['id', () => randomUUID()],
];

/** A request like another, with one thing said otherwise. */
function otherContent(input: Record<string, unknown>): Record<string, unknown> {
  if (Array.isArray(input['answers'])) return { ...input, answers: [] };
  const [name, say] = otherwise.find(([each]) => each in input) ?? ['id', () => null];
  return { ...input, [name]: say(input[name]) };
}

/**
 * For tests: takes steps as people whose answers get lost. Each is sent several times at once under one key, once more
 * later, and with other content, and must have one effect and one answer.
 */
export class Repeater {
  readonly taken = new Set<string>();

  constructor(
    private readonly database: TestDatabase,
    private readonly atOnce = fewAtOnce,
  ) {}

  /** @param effect the table that gains one row */
  async take<Done>(client: PersonaClient, mutation: string, input: object, effect: TableOfSteps): Promise<Done> {
    const asked: Asked = { client, mutation, input: { ...input, idempotencyKey: randomUUID() } };
    const before = await countRows(this.database);
    const answers = await Promise.all(Array.from({ length: this.atOnce }, () => this.answer(asked)));
    const after = await countRows(this.database);
    const { data } = answers.find(({ errors }) => errors === undefined) ?? {};
    if (data == null) throw new Error(`${mutation}: ${JSON.stringify(answers[0]?.errors)}`);
    const gained = { mutation, [effect]: after[effect] - before[effect], keys: after.request_key - before.request_key };
    if (gained.keys !== 1) throw new Error(`${mutation} was not done once: ${JSON.stringify(data).slice(-2_000)}`);
    expect(gained).toEqual({ mutation, [effect]: 1, keys: 1 });
    this.expectAlike(mutation, data, answers);
    this.expectAlike(mutation, data, [await this.answer(asked)]);
    const { errors = [] } = await this.answer({ ...asked, input: otherContent(asked.input) });
    expect({ mutation, told: errors[0]?.message }).toEqual({
      mutation,
      told: `This idempotency key was already used for another request (${mutation}). Nothing was done. Send each request with a key of its own.`,
    });
    expect(await countRows(this.database)).toEqual(after);
    this.taken.add(mutation);
    return data.done as Done;
  }

  /** A secret is told once; whoever asks again learns that it was done. Everybody else is answered alike. */
  private expectAlike(mutation: string, first: object, answers: readonly Answer<object>[]): void {
    const others = answers.map(({ data, errors }) => errors?.[0]?.extensions.code ?? data);
    const isOnce = JSON.stringify(first).includes('"secret":');
    if (isOnce) expect(others.filter((other) => other !== 'ALREADY_DONE')).toEqual(answers.length > 1 ? [first] : []);
    else for (const other of others) expect({ mutation, other }).toEqual({ mutation, other: first });
  }

  private async answer({ client, mutation, input }: Asked): Promise<Answer<{ done: unknown }>> {
    for (;;) {
      const answer = await client.ask<{ done: unknown }>(askingForAll(schema, mutation), { input });
      if (!isBusy(answer)) return answer;
      await setTimeout(100 * Math.random());
    }
  }
}
