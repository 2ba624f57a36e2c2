import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TrustKind } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { keepTrustKinds } from '../kinds/trust-kinds.query.js';
import { organisationsEntities } from '../organisations-entities.js';
import { OrganisationRecordService } from './organisation-record.service.js';

const trustSql = `
INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from, recorded_at)
VALUES ('ZK9', 'TRUST', 'CEDAR TRUST', 'QMM', 'Y61', '2020-04-01', '2021-01-01')`;

let database: TestDatabase;
let service: OrganisationRecordService;
beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
  service = new OrganisationRecordService(database.tenantTx);
});
afterAll(() => database.drop());
const find = (code: string, knownOn: string | null = null) => service.find({ system: 'import' }, code, knownOn);

describe('the record of a trust', () => {
  it('says what kind of trust it is on the day from which it is seen, as was known then', async () => {
    const kinds = (source: string, kind: TrustKind) => ({
      ...{ fileName: 'f', contentSha256: 'x', source, importedBy: 'x' },
      kinds: [
        { code: 'ZK9', kind, validFrom: '2020-04-01' },
        { code: 'ZK9', kind: 'ACUTE' as const, validFrom: '2025-04-01' },
      ],
    });
    await database.query(trustSql);
    const keep = (source: string, kind: TrustKind) =>
      database.tenantTx.run({ system: 'import' }, (manager) => keepTrustKinds(manager, kinds(source, kind)));
    expect((await find('ZK9')).trustKind).toBeNull();
    await keep('First', 'COMMUNITY');
    await database.query("UPDATE trust_kind_import SET imported_at = '2024-01-05'");
    await keep('Second', 'OTHER');
    expect((await find('ZK9')).trustKind).toMatchObject({
      label: 'Acute trust',
      since: '2025-04-01',
      source: 'Second',
    });
    const then = { label: 'Community trust', since: '2020-04-01', source: 'First' };
    expect((await find('ZK9', '2024-01-05')).trustKind).toMatchObject(then);
    expect((await find('ZK9', '2024-01-04')).trustKind).toBeNull();
  });
});
