import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { checkLog, toldChanges, withRelease, withUnreleased } from './change-log.js';
import { schemaChanges } from './compare-schemas.js';

const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

describe('whoever wrote a program for the released schema', () => {
  it('reads of every change that breaks it, or may, with the reason (npm run schema -- --because "…")', async () => {
    const log = await read('schema-changes.md');
    const faults = checkLog(log, await read('schema.released.graphql'), await read('schema.graphql'));
    expect(faults).toEqual({ untold: [], untrue: [] });
  });
});

describe('the log of changes', () => {
  const released = 'enum Level { REGION ICB } type Query { quarter: String, level: Level, return(id: ID): String }';
  const present = 'enum Level { REGION ICB TRUST } type Query { level: Level, return(id: ID!): String, more: Int }';
  const empty = '# Changes\n\n## Not released yet\n\nNothing.\n\n## 2026-01-01\n\nThe first.\n';
  const changes = [
    { severity: 'Breaks', what: 'Query.quarter was removed.' },
    { severity: 'Breaks', what: 'Query.return arg id has changed type from ID to ID!.' },
    { severity: 'May break', what: 'TRUST was added to enum type Level.' },
  ] as const;
  const told = changes.map((change) => ({ ...change, why: 'It was never asked for.' }));

  it('must tell of what breaks and of what may, and not of what is added', () => {
    expect(schemaChanges(released, present)).toEqual(changes);
    expect(checkLog(empty, released, present)).toEqual({ untold: changes, untrue: [] });
  });

  it('is complete with the changes in it, and then again false without them', () => {
    const log = withUnreleased(empty, told);
    expect(checkLog(log, released, present)).toEqual({ untold: [], untrue: [] });
    expect(checkLog(log, released, released)).toEqual({ untold: [], untrue: told });
  });

  it('does not count a change that gives no reason', () => {
    const log = withUnreleased(empty, told).replace('  Why: It was never asked for.\n', '');
    expect(checkLog(log, released, present).untold).toEqual([changes[0]]);
  });

  it('keeps under the name of a release what was told before it', () => {
    const log = withRelease(withUnreleased(empty, told), '2026-12-01');
    expect(toldChanges(log)).toEqual([]);
    expect(log).toContain('## 2026-12-01\n\n- Breaks: Query.quarter was removed.\n  Why: It was never asked for.\n');
    expect(log.endsWith('## 2026-01-01\n\nThe first.\n')).toBe(true);
  });
});
