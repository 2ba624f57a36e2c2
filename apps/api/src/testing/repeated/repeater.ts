import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Answer, PersonaClient, TestDatabase } from '@monitor/testing';
import type { GraphQLSchema } from 'graphql';
import { countRows } from './kept-rows.js';
import type { TableOfSteps } from './kept-rows.js';
import { askingForAll } from './whole-answer.js';

/** How often the same is sent at once, unless it is said otherwise. */
const fewAtOnce = 5;

interface Asked {
  client: PersonaClient;
  mutation: string;
  input: Record<string, unknown>;
}

/** Whether a refusal only asks to come back: what a page does by itself. */
const isBusy = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.code === 'BUSY';

/** The same with another number or, where it has none, another text. */
function otherContent(input: Record<string, unknown>): Record<string, unknown> {
  const number = Object.entries(input).find(([, value]) => typeof value === 'number');
  if (number !== undefined) return { ...input, [number[0]]: Number(number[1]) + 1 };
  const [name = 'answers'] = ['reason', 'comment', 'fileName', 'name', 'id'].filter((each) => each in input);
  if (name === 'answers') return { ...input, answers: [] };
  return { ...input, [name]: name === 'id' ? randomUUID() : `${String(input[name])} again` };
}

/**
 * For tests: takes steps as people whose answers get lost. Each is sent several times at once under one key, once more
 * later, and with other content, and must have one effect and one answer.
 */
export class Repeater {
  readonly taken = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
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
      const answer = await client.ask<{ done: unknown }>(askingForAll(this.schema, mutation), { input });
      if (!isBusy(answer)) return answer;
      await setTimeout(100 * Math.random());
    }
  }
}
