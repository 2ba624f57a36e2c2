import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { roles } from '@monitor/domain';
import { signInAs } from '@monitor/testing';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
const scopes = new Map([
  ['REGIONAL_LEAD', 'Y58'],
  ['PREPARER', 'R0A'],
  ['APPROVER', 'R0A'],
  ['HELPER', 'Y58'],
]);
const document = `query ($first: Int!) {
  comparabilityLedger(first: $first) { nodes { id break { title } } pageInfo { hasNextPage } }
  approvedReorganisations(first: $first) { nodes { id } pageInfo { hasNextPage } }
}`;

beforeAll(async () => {
  server = await startTestApi();
  await server.database.query(
    `INSERT INTO comparability_break (id, version, occurs_on, kind, title, explanation, source, touches, recorded_by, recorded_by_name, reason)
     VALUES ('00000000-0000-4000-8000-00000000000a', 1, '2026-02-01', 'METHOD', 'Counted anew', 'Why', 'A note', '{"metrics": null, "stratifiers": null, "actions": null, "levels": null, "areaCodes": null, "readings": null}', '00000000-0000-4000-8000-00000000000b', 'Sam', 'Told')`,
  );
});
afterAll(() => server.stop());

it.each(roles)(
  'ledger and reorganisations are read page by page, and found again by id, by the role %s',
  async (role) => {
    await server.addPerson(role, role, scopes.get(role) ?? null);
    const reader = await signInAs(server.baseUrl, role);
    const { data, errors } = await reader.ask(document, { first: 10 });
    expect(errors).toBeUndefined();
    const { comparabilityLedger } = data as { comparabilityLedger: { nodes: { id: string }[] } };
    expect(comparabilityLedger.nodes).toMatchObject([{ break: { title: 'Counted anew' } }]);
    const node = 'query ($id: ID!) { node(id: $id) { id ... on LedgerEntry { break { title } } } }';
    const again = await reader.ask(node, { id: comparabilityLedger.nodes[0]?.id ?? '' });
    expect(again.data).toEqual({ node: comparabilityLedger.nodes[0] });
  },
);
