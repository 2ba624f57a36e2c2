import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { ask, machineToken } from '../product/ask-api.js';

const example = fileURLToPath(new URL('../../../../tools/examples/send-return.mjs', import.meta.url));

type Answers = Record<string, Record<string, unknown>>;

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
  /** What it says, and what it complains of. */
  output: string;
  /** What it says alone: a program that starts another may add warnings of its own. */
  said: string;
}

/** Runs the example of the README against the product. */
function run(url: string, word: string): Promise<Ended> {
  return new Promise((resolve) => {
    const environment = { ...process.env, SERVICE: url };
    execFile(process.execPath, [example, word], { env: environment }, (error, out, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: out + errors, said: out });
    });
  });
}

/** A trust's own system sends its return with the example that the README names. */
test.describe.serial("a return from an organisation's own system", () => {
  let reference: { organisationCode: string; quarterId: string };
  let begun: Answers;
  let answers: Answers;
  let folder: string;

  test.beforeAll(async ({ product: { url } }) => {
    folder = await mkdtemp(join(tmpdir(), 'own-system-'));
    const { code, said } = await run(url, '--begin');
    expect(code).toBe(0);
    const file = JSON.parse(said) as typeof reference & { answers: Answers };
    reference = { organisationCode: file.organisationCode, quarterId: file.quarterId };
    begun = file.answers;
    const { data } = await ask<Standing>(url, await machineToken(url, 'trust-system'), standing, reference);
    // Invented counts may be those of last quarter; real ones never are, so the file to begin with has none.
    const last = data?.quarterlyReturn.previous?.answers.filter(({ cells }) => Object.keys(cells).length > 0) ?? [];
    answers = Object.fromEntries(last.map(({ question, cells }) => [question, cells]));
  });

  const fileOf = async (name: string, sent: Answers) => {
    const file = join(folder, name);
    await writeFile(file, JSON.stringify({ ...reference, answers: sent }));
    return file;
  };

  test('begins with what still holds, and with no count of last quarter', () => {
    expect(Object.keys(begun).sort()).toEqual(Object.keys(answers).sort());
    expect(begun['D1-S1']).toEqual(answers['D1-S1']);
    expect(Object.values(begun['M11.AGE'] ?? {}).filter((count) => count !== null)).toEqual([]);
  });

  test('is kept as a draft while something is wrong, and the fault is named with its cell', async ({ product }) => {
    const wrong = { ...answers, 'D1-S1': { status: 'NOT_APPLICABLE' } };
    const { code, output } = await run(product.url, await fileOf('wrong.json', wrong));
    expect(output).toContain('ERROR D1-S1.reason: You say it does not apply, but not why.');
    expect(code).toBe(2);
  });

  test('is submitted once it is right, and sending it again changes nothing', async ({ product: { url } }) => {
    const file = await fileOf('right.json', answers);
    expect(await run(url, file)).toMatchObject({ code: 0, output: expect.stringContaining('SUBMITTED, revision 1') });
    expect(await run(url, file)).toMatchObject({ code: 0, output: expect.stringContaining('Nothing was sent') });
    const { data } = await ask<Standing>(url, await machineToken(url, 'trust-system'), standing, reference);
    expect(data?.quarterlyReturn.head).toEqual({ state: 'SUBMITTED', revision: 1 });
  });
});
