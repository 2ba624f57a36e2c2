import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Metrics } from '@monitor/api-platform';
import { parse } from 'yaml';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

interface Alarm {
  alert: string;
  expr: string;
  annotations: { summary: string; runbook: string };
}

const docker = new URL('../../../../docker/', import.meta.url);
const { groups } = parse(await readFile(new URL('monitoring/alarms.yaml', docker), 'utf8')) as {
  groups: { rules: Alarm[] }[];
};
const alarms = groups.flatMap(({ rules }) => rules);
const pages = (await readdir(new URL('runbook/', docker))).filter((name) => name !== 'README.md');

let server: TestApi;
beforeAll(async () => {
  server = await startTestApi();
});
afterAll(() => server.stop());

describe('the alarms', () => {
  it.each(alarms.map((alarm) => [alarm.alert, alarm] as const))('%s asks for what is measured', (_name, { expr }) => {
    const asked = expr.match(/\b(?:monitor|process|nodejs)_\w+/g) ?? [];
    const measured = server.api.app.get(Metrics).names();
    // A histogram is measured under one name and asked for under three.
    expect(asked.filter((name) => !measured.includes(name.replace(/_(bucket|count|sum)$/, '')))).toEqual([]);
    expect(asked.length + (expr.match(/\bup\{/g) ?? []).length).toBeGreaterThan(0);
  });

  it('have a page of the runbook each, and no page is without an alarm', () => {
    const named = new Set(alarms.map(({ annotations }) => annotations.runbook));
    expect([...named].sort()).toEqual([...pages].sort());
  });

  it.each(pages)('%s says what is seen, what it means, what to do and when it is over', async (page) => {
    const text = await readFile(new URL(`runbook/${page}`, docker), 'utf8');
    const parts = ['**Seen.**', '**Means.**', '**Do.**', '**Over**'].map((part) => text.indexOf(part));
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    expect(parts).not.toContain(-1);
    const missing = pagesLinkedIn(text).filter((link) => !pages.includes(link) && link !== '../backup.md');
    expect(missing).toEqual([]);
  });
});

function pagesLinkedIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
}
