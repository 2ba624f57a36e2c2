import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { ask, machineToken } from '../product/ask-api.js';

const example = fileURLToPath(new URL('../../../../tools/examples/send-return.mjs', import.meta.url));

interface Standing {
  quarterlyReturn: {
    head: { state: string; revision: number };
    previous: { answers: { question: string; cells: Record<string, unknown> }[] } | null;
  };
}

const standing = `query ($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) {
    head { state revision }
    previous { answers { question cells } }
  }
}`;

interface Ended {
  code: number;
  output: string;
}

/** Runs the example of the README against the product. */
function send(url: string, file: string): Promise<Ended> {
  return new Promise((resolve) => {
    const environment = { ...process.env, SERVICE: url };
    execFile(process.execPath, [example, file], { env: environment }, (error, out, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: out + errors });
    });
  });
}

/** A trust's own system sends its return with the example that the README names. */
test.describe.serial("a return from an organisation's own system", () => {
  let reference: { organisationCode: string; quarterId: string };
  let answers: Record<string, Record<string, unknown>>;
  let folder: string;

  test.beforeAll(async ({ product: { url } }) => {
    folder = await mkdtemp(join(tmpdir(), 'own-system-'));
    const token = await machineToken(url, 'trust-system');
    const { data } = await ask<{
      viewer: { acting: { scopeCode: string | null } | null };
      quarters: { id: string }[];
    }>(url, token, '{ viewer { acting { scopeCode } } quarters { id } }');
    const organisationCode = data?.viewer.acting?.scopeCode ?? '';
    reference = { organisationCode, quarterId: data?.quarters[1]?.id ?? '' };
    const { data: before } = await ask<Standing>(url, token, standing, reference);
    const previous = before?.quarterlyReturn.previous?.answers ?? [];
    const typed = previous.filter(({ cells }) => Object.keys(cells).length > 0);
    answers = Object.fromEntries(typed.map(({ question, cells }) => [question, cells]));
  });

  const fileOf = async (name: string, sent: typeof answers) => {
    const file = join(folder, name);
    await writeFile(file, JSON.stringify({ ...reference, answers: sent }));
    return file;
  };

  test('is kept as a draft while something is wrong, and the fault is named with its cell', async ({ product }) => {
    const wrong = { ...answers, 'D1-S1': { status: 'NOT_APPLICABLE' } };
    const { code, output } = await send(product.url, await fileOf('wrong.json', wrong));
    expect(output).toContain('ERROR D1-S1.reason: You say it does not apply, but not why.');
    expect(code).toBe(2);
  });

  test('is submitted once it is right, and sending it again changes nothing', async ({ product: { url } }) => {
    const file = await fileOf('right.json', answers);
    expect(await send(url, file)).toMatchObject({ code: 0, output: expect.stringContaining('SUBMITTED, revision 1') });
    expect(await send(url, file)).toMatchObject({ code: 0, output: expect.stringContaining('Nothing was sent') });
    const { data } = await ask<Standing>(url, await machineToken(url, 'trust-system'), standing, reference);
    expect(data?.quarterlyReturn.head).toEqual({ state: 'SUBMITTED', revision: 1 });
  });
});
