import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));
const page = 'libs/web/returns/src/probe.tsx';
const query = "import { useQuery } from '@apollo/client/react';\nvoid useQuery;\n";
const mutation = "import { useMutation } from '@apollo/client/react';\nvoid useMutation;\n";
const harness = "import { pageRenderer } from '@monitor/web-graphql/testing';\nvoid pageRenderer;\n";
const compared = "export const isLead = (role: string) => role === 'REGIONAL_LEAD';\n";
const focused = "export const go = () => document.getElementById('reason')?.focus();\n";

const allowed = [
  ['the kit itself asks Apollo', 'libs/web/graphql/src/fetch/probe.ts', query],
  ['a download may walk through pages with the client', page, query.replaceAll('useQuery', 'useApolloClient')],
  ['a specification uses the harness', 'libs/web/returns/src/probe.spec.tsx', harness],
  ['the kit itself moves the focus', 'libs/web/ui/src/forms/probe.ts', focused],
  ['a table may say something for every role', page, "export const homes = { REGIONAL_LEAD: 'region' };\n"],
  ['the server compares roles where it must', 'libs/api/accounts/src/probe.ts', compared],
] as const;

const forbidden = [
  ['a page never asks Apollo by itself', page, query, 'fetch-through-kit'],
  ['a page never sends by itself', 'apps/web/src/pages/probe.tsx', mutation, 'fetch-through-kit'],
  ['a page never compares a role', page, compared, 'no-role-names'],
  ['the app never compares a role', 'apps/web/src/app/probe.ts', compared, 'no-role-names'],
  [
    'a page never switches on a role',
    page,
    "export function homeOf(role: string) {\n  switch (role) {\n    case 'PREPARER':\n      return '/home';\n  }\n  return '/';\n}\n",
    'no-role-names',
  ],
  ['a page never moves the focus by itself', page, focused, 'focus-through-kit'],
  ['the product never uses the harness of its specs', page, harness, 'testing-in-specs'],
] as const;

describe('the kits of the browser app are the only way', () => {
  const broken = new Map<string, string[]>();

  beforeAll(() => {
    const cases = [...allowed, ...forbidden];
    const script = fileURLToPath(new URL('../boundaries/lint-texts.mjs', import.meta.url));
    const answer = execFileSync(process.execPath, [script, workspace], {
      cwd: workspace,
      env: { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' },
      input: JSON.stringify(cases.map(([, path, text]) => ({ path: `${workspace}${path}`, text }))),
      encoding: 'utf8',
    });
    const rules = JSON.parse(answer) as string[][];
    cases.forEach(([title], index) => broken.set(title, rules[index] ?? ['not linted']));
  });

  const ofKits = (title: string) => broken.get(title)?.filter((rule) => rule.startsWith('web-kits/'));

  it.each(allowed.map(([title]) => title))('%s', (title) => {
    expect(ofKits(title)).toEqual([]);
  });

  it.each(forbidden.map(([title, , , rule]) => [title, rule]))('%s', (title, rule) => {
    expect(ofKits(title)).toEqual([`web-kits/${rule}`]);
  });
});
