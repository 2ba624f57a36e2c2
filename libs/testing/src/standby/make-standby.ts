import { appendFile, chown, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clusterFolder, runProgram } from '@monitor/api-platform';
import { Client } from 'pg';
import { Server } from './server.js';
import type { ServerPlace } from './server.js';

/** What a copy of a running cluster must not take along: it is of the server that runs, or comes by replication. */
const notCopied = ['postmaster.pid', 'postmaster.opts', 'backup_label'];
const emptied = ['pg_wal', 'pg_replslot'];

/** For tests: makes a standby of a running server, as its manual says under "low-level API" of base backups. Not started yet. */
export async function makeStandby(primary: Server, place: ServerPlace): Promise<Server> {
  const cluster = clusterFolder(place.home);
  await makeHome(place);
  // The slot keeps what is written from now on until the standby has read it.
  await primary.query("SELECT pg_create_physical_replication_slot('standby', true)");
  const label = await whileBackingUp(primary, () =>
    runProgram('cp', ['-a', clusterFolder(primary.place.home), cluster], place.account),
  );
  for (const name of notCopied) await rm(join(cluster, name), { force: true });
  for (const folder of emptied) await emptyFolder(join(cluster, folder));
  await writeFile(join(cluster, 'backup_label'), label);
  await writeFile(join(cluster, 'standby.signal'), '');
  const { port, password } = primary.place;
  const conninfo = `host=127.0.0.1 port=${port} user=postgres password=${password} application_name=standby`;
  const settings = `primary_conninfo = '${conninfo}'\nprimary_slot_name = 'standby'\n`;
  await appendFile(join(cluster, 'postgresql.auto.conf'), settings);
  if (place.account !== null) {
    const { uid, gid } = place.account;
    for (const name of ['backup_label', 'standby.signal']) await chown(join(cluster, name), uid, gid);
  }
  return new Server(place);
}

/** Makes the folder of a server, as the account that runs it. */
export async function makeHome({ home, account }: ServerPlace): Promise<void> {
  await mkdir(home, { mode: 0o711 });
  if (account !== null) await chown(home, account.uid, account.gid);
}

/** Copies between the beginning and the end of a backup, which are of one session. @returns the label of the backup */
async function whileBackingUp(primary: Server, copy: () => Promise<unknown>): Promise<string> {
  const session = new Client({ connectionString: primary.url() });
  await session.connect();
  try {
    await session.query("SELECT pg_backup_start('standby', true)");
    await copy();
    const stopped = await session.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    return stopped.rows[0]!.labelfile;
  } finally {
    await session.end();
  }
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
}
