import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clusterAddresses, createTestDatabase, databaseUrl } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { createDataSource } from '../create-data-source.js';
import { TenantTx } from '../tenant-tx.js';
import { connectOwner } from './connect-owner.js';
import { migrate } from './migrate.js';

const directory = join(process.cwd(), '../../../apps/api/migrations');

describe('a database kept by somebody else, with one address for everything', () => {
  let arranging: TestDatabase;
  let url: string;

  beforeAll(async () => {
    arranging = await createTestDatabase();
    await arranging.query(`CREATE ROLE outsider LOGIN PASSWORD 'outside'`);
    await arranging.query('CREATE DATABASE outside OWNER outsider');
    url = databaseUrl(clusterAddresses().adminUrl.replace(/\/\/[^@]+@/, '//outsider:outside@'), 'outside');
  });

  afterAll(async () => {
    await arranging.query('DROP DATABASE outside WITH (FORCE)');
    await arranging.query('DROP ROLE outsider');
    await arranging.drop();
  });

  it('is refused with what an administrator must run, where the owner may not make roles', async () => {
    await expect(migrate({ ownerUrl: url, directory })).rejects.toThrow(
      /Ask the database's administrator to run.*GRANT monitor_app TO "outsider" WITH INHERIT FALSE, SET TRUE;.*monitor_operator TO "outsider"/,
    );
  });

  it('serves migrations and transactions once that has been run', async () => {
    await arranging.query(
      'GRANT monitor_app, monitor_system, monitor_operator TO outsider WITH INHERIT FALSE, SET TRUE',
    );
    expect(await migrate({ ownerUrl: url, directory })).not.toEqual([]);
    const dataSource = await createDataSource({ url, entities: [], poolSize: 1 }).initialize();
    const who = await new TenantTx(dataSource).run({ system: 'import' }, (manager) =>
      manager.query('SELECT current_user AS "as", count(*)::int AS people FROM person'),
    );
    await dataSource.destroy();
    expect(who).toEqual([{ as: 'monitor_system', people: 0 }]);
  });
});

/** A server that speaks just enough of PostgreSQL's protocol to say that it is an old one. */
function oldServer(version: string) {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const ready = message('Z', Buffer.from('I'));
  const column = Buffer.concat([Buffer.from([0, 1]), Buffer.from('server_version\0'), Buffer.alloc(18)]);
  const value = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, version.length]), Buffer.from(version)]);
  const answer = [message('T', column), message('D', value), message('C', Buffer.from('SHOW\0')), ready];
  return createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', (sent) => sent[0] === 'Q'.charCodeAt(0) && socket.write(Buffer.concat(answer)));
    });
  });
}

describe('a database too old', () => {
  it('is refused in one line with what was found and what is wanted', async () => {
    const server = oldServer('15.14');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(connectOwner(`postgres://me:secret@127.0.0.1:${port}/monitor`)).rejects.toThrow(
      `The database at 127.0.0.1:${port}/monitor is PostgreSQL 15.14; wanted 16 or newer. ` +
        'Upgrade it, or leave DATABASE_URL out to use the built-in one.',
    );
    server.close();
  });
});
