import { randomUUID } from 'node:crypto';
import { quarterEnd } from '@monitor/domain';
import type { ServedApi } from './served-api.js';
import type { Cast } from './sessions.js';
import type { Practice } from './surroundings.js';
import { inPortions, typedReturn } from './typed-return.js';
import type { LifeMutation } from './web-operation.js';

/** How long each mutation took, in milliseconds. */
export type Durations = Record<LifeMutation, number[]>;

export interface LifeSetting {
  api: ServedApi;
  operations: Record<LifeMutation, string>;
  quarterId: string;
  casts: ReadonlyMap<string, Cast>;
  durations: Durations;
}

interface Decided {
  quarterlyReturn: { contentHash: string; head: { state: string } };
  issues: { severity: string; message: string }[];
}

/** Takes a practice's return from its first answer to acceptance, each step by the person whose it is. */
export async function liveByHttp(setting: LifeSetting, { code: organisationCode }: Practice): Promise<void> {
  const { quarterId } = setting;
  const cast = setting.casts.get(organisationCode);
  if (cast === undefined) throw new Error(`Nobody is signed in for ${organisationCode}.`);
  const reference = { organisationCode, quarterId };
  for (const answers of inPortions(typedReturn(organisationCode, quarterId, quarterEnd(quarterId)))) {
    const input = { ...reference, answers: answers.map((answer) => ({ ...answer, expectedVersion: 0 })) };
    await send(setting, 'SaveAnswers', { cookie: cast.preparer, input });
  }
  const submission = { ...reference, expectedRevision: 0, idempotencyKey: randomUUID() };
  const submitted = await decide(setting, 'SubmitReturn', { cookie: cast.preparer, input: submission });
  const { contentHash } = submitted.quarterlyReturn;
  const decision = { ...reference, revision: 1, contentHash };
  await decide(setting, 'SignOffReturn', { cookie: cast.approver, input: decision });
  const { quarterlyReturn } = await decide(setting, 'AcceptReturn', { cookie: cast.lead, input: decision });
  if (quarterlyReturn.head.state !== 'ACCEPTED') throw new Error(`The return of ${organisationCode} was not accepted.`);
}

/** Lets the people of a practice's return send a request that is no part of it. */
export async function beAtWork({ api, casts }: LifeSetting, { code }: Practice): Promise<void> {
  const cast = casts.get(code);
  if (cast === undefined) throw new Error(`Nobody is signed in for ${code}.`);
  for (const cookie of [cast.preparer, cast.approver, cast.lead])
    await api.ask({ query: '{ viewer { displayName } }', variables: {} }, cookie);
}

async function decide(setting: LifeSetting, name: LifeMutation, sent: Sent): Promise<Decided> {
  const decided = (await send(setting, name, sent)) as Decided;
  const error = decided.issues.find(({ severity }) => severity === 'ERROR');
  if (error !== undefined) throw new Error(`A return of the bench has an error: ${error.message}`);
  return decided;
}

interface Sent {
  cookie: string;
  input: object;
}

async function send(setting: LifeSetting, name: LifeMutation, { cookie, input }: Sent): Promise<unknown> {
  const started = performance.now();
  const answer = await setting.api.ask({ query: setting.operations[name], variables: { input } }, cookie);
  setting.durations[name].push(performance.now() - started);
  return Object.values(answer)[0];
}
