import { OperatorError } from '@monitor/api-platform';
import type { NewDatabase } from '../backup/load/migrate-to.js';
import { withSession } from '../backup/source/connect.js';
import { inMegabytes } from '../backup/write/refuse-without-room.js';
import { dropDatabase, readDatabases } from './databases.query.js';
import type { ServerDatabase } from './databases.query.js';
import { oneAtATime } from './one-at-a-time.js';
import { addressesOf, instantInName, keptMark, keptName, restoringMark } from './server.js';
import type { Server } from './server.js';
import { swap } from './swap.js';

export interface KeptRun {
  server: Server;
  /** Name of a kept database. */
  database: string;
  /** Folder of the migrations of this version. */
  migrations: string;
  bringUpToDate: (database: NewDatabase) => Promise<void>;
  confirm: (database: string) => Promise<void>;
  log: (line: string) => void;
}

/** Lines for the databases that earlier restores kept, and for those of restores that are not over or were cut off. */
export async function listKept(server: Server): Promise<string[]> {
  const kept = await readKept(server);
  const begun = await withSession(server.adminUrl, (admin) =>
    readDatabases(admin, `${server.present}${restoringMark}`),
  );
  return [
    ...(kept.length === 0 ? ['No restore has kept a database here.'] : []),
    ...kept.map(
      ({ name, bytes }) => `${name}   ${inMegabytes(bytes)}   what ${server.present} was until ${instantInName(name)}`,
    ),
    ...begun.map(({ name }) => `${name}   a restore that is under way or was cut off; it does not count`),
  ];
}

/** Makes a kept database the present one again, and keeps the present one in its turn, whose name is returned. */
export function goBack(run: KeptRun): Promise<string> {
  return oneAtATime(run.server, run.log, () => goBackAlone(run));
}

async function goBackAlone(run: KeptRun): Promise<string> {
  const { server, database, migrations, bringUpToDate, confirm, log } = run;
  await refuseUnknown(server, database);
  log(`${database} becomes ${server.present} again; what is there now is kept.`);
  await confirm(server.present);
  const { ownerUrl, loginUrl } = addressesOf(server, database);
  await bringUpToDate({ ownerUrl, poolUrl: loginUrl, migrations });
  const kept = keptName(server.present, new Date());
  await swap(server, { next: database, kept });
  log(`${server.present} is what ${database} was. To undo this: npm run restore -- --back ${kept}`);
  return kept;
}

/** Removes a kept database for ever. */
export async function removeKept({
  server,
  database,
  confirm,
  log,
}: Omit<KeptRun, 'migrations' | 'bringUpToDate'>): Promise<void> {
  await refuseUnknown(server, database);
  log(`${database} is removed for ever, with all that was written to it.`);
  await confirm(database);
  await withSession(server.adminUrl, (admin) => dropDatabase(admin, database));
  log(`${database} is removed.`);
}

function readKept({ adminUrl, present }: Server): Promise<ServerDatabase[]> {
  return withSession(adminUrl, (admin) => readDatabases(admin, `${present}${keptMark}`));
}

async function refuseUnknown(server: Server, database: string): Promise<void> {
  const names = (await readKept(server)).map(({ name }) => name);
  if (names.includes(database)) return;
  throw new OperatorError(
    `Found "${database}", wanted a database that a restore kept: ${names.length === 0 ? 'there is none' : names.join(', ')}.`,
  );
}
