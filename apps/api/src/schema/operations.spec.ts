import { describe, expect, it } from '@jest/globals';
import { operationsOf } from '@monitor/api-platform';
import { buildApiSchema } from './build-api-schema.js';
import { resolverClasses } from './resolver-classes.js';

const operations = resolverClasses().flatMap(operationsOf);

describe('every operation of the schema', () => {
  it('declares its permission, that it needs a sign-in, or that it is public', () => {
    expect(operations.filter(({ access }) => access === undefined).map(({ method }) => method)).toEqual([]);
  });

  it('is answered by a class whose declaration was looked at', async () => {
    const schema = await buildApiSchema();
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(operations.map(({ name }) => name).sort()).toEqual(fields.sort());
  });

  it('says in the schema who may call it', async () => {
    const schema = await buildApiSchema();
    const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
    for (const { name, access } of operations) {
      const who = {
        PUBLIC: 'Open to everybody.',
        SIGNED_IN: 'Open to everybody who is signed in.',
        PERMISSION: access?.kind === 'PERMISSION' ? `Needs the permission \`${access.permission}\` (` : '',
      };
      expect(fields[name]?.description).toContain(who[access?.kind ?? 'PUBLIC']);
    }
    expect(fields['signOffReturn']?.description).toMatch(/ Needs the permission `return:sign-off` \(approver\)\.$/);
  });

  it('is public only where nobody can learn anything by it that is not published', () => {
    const open = operations.filter(({ access }) => access?.kind === 'PUBLIC').map(({ name }) => name);
    expect(open.sort()).toEqual(['latestPublication', 'service', 'serviceNotices', 'viewer']);
  });
});
