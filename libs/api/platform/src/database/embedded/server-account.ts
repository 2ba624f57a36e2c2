import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The account PostgreSQL runs under when it is not our own. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: there it runs as `nobody`. Anyone else runs it as themselves (null). */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(-?\d+):(-?\d+):/m);
  return { uid: Number(line?.[1] ?? 65534) >>> 0, gid: Number(line?.[2] ?? 65534) >>> 0 };
}

/** Whether the account can enter every folder on the way to `path`, and read it where it is a file. */
export function canReach(path: string, account: ServerAccount | null): boolean {
  if (account === null) return true;
  const { uid, gid, mode } = statSync(path);
  const rights = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode;
  const wanted = (mode & 0o170000) === 0o040000 ? 0o1 : 0o5;
  if ((rights & wanted) !== wanted) return false;
  const parent = dirname(resolve(path));
  return parent === resolve(path) || canReach(parent, account);
}
