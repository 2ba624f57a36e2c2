import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';
import { z } from 'zod';
import { hasCode } from '../../errors/failure-code.js';
import type { Logger } from '../../logging/logger.js';

const schema = z.object({ cookieSecret: z.string().min(32), signingKey: z.record(z.string(), z.unknown()) });

/** How often, and how long apart, it is looked whether another process has finished writing the keys. */
const mostQuestions = 10;
const questionMs = 50;

/** Keys that the product makes for itself where none are given. */
export interface SignInKeys {
  cookieSecret: string;
  /** Private key with which the embedded provider signs. */
  signingKey: JWK;
}

async function makeKeys(): Promise<SignInKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const signingKey = {
    ...(await exportJWK(privateKey)),
    alg: 'RS256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  };
  return { cookieSecret: randomBytes(48).toString('base64url'), signingKey };
}

async function readKeys(file: string): Promise<SignInKeys | undefined> {
  try {
    const found = schema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { cookieSecret: found.cookieSecret, signingKey: found.signingKey as JWK };
  } catch {
    return undefined;
  }
}

/**
 * The keys kept in the data directory, made at the first start: sessions and tokens then outlive a restart.
 * Where nothing can be written they last until the process ends, which the log says.
 */
export async function keepSignInKeys(dataDirectory: string, logger: Logger): Promise<SignInKeys> {
  const directory = join(dataDirectory, 'sign-in');
  const file = join(directory, 'keys.json');
  const kept = await readKeys(file);
  if (kept !== undefined) return kept;
  const made = await makeKeys();
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    return await keepFirst(file, made);
  } catch (failure) {
    logger.warn({ err: failure }, 'sign-in keys cannot be kept: everyone will have to sign in again after a restart');
    return made;
  }
}

/** Keeps keys unless another process that started together with this one was faster; gives those that are kept. */
async function keepFirst(file: string, made: SignInKeys): Promise<SignInKeys> {
  try {
    await writeFile(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (failure) {
    if (!hasCode(failure, 'EEXIST')) throw failure;
  }
  for (let asked = 0; asked < mostQuestions; asked += 1) {
    const kept = await readKeys(file);
    if (kept !== undefined) return kept;
    await wait(questionMs);
  }
  // Cut short, or of another make: it opens nothing any more.
  await writeFile(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
