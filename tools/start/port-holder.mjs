/** Who listens on a port of this machine, and whether that is a server of this product. Linux tells; others do not. */
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from './run-command.mjs';

const listening = '0A';

/**
 * @typedef {object} PortHolder
 * @property {number} pid
 * @property {string} name its program, for a person
 * @property {boolean} isOurs whether it is a server that this very copy of the product started
 * @property {number | null} launcher the start command that looks after it, null when that has ended
 */

/** @returns {PortHolder | null} null where nobody listens, or where the system does not say who */
export function findPortHolder(port) {
  const sockets = new Set(['tcp', 'tcp6'].flatMap((table) => socketsOn(port, table)));
  if (sockets.size === 0) return null;
  const pid = processes().find((candidate) => holdsOneOf(candidate, sockets));
  if (pid === undefined) return null;
  const words = wordsOf(pid);
  const isOurs = words.includes(join(workspace, 'apps/api/dist/main.js'));
  return { pid, name: nameOf(words), isOurs, launcher: isOurs ? launcherOf(pid) : null };
}

function socketsOn(port, table) {
  const lines = read(`/proc/net/${table}`).split('\n').slice(1);
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === listening && local?.endsWith(suffix))
    .map((fields) => `socket:[${fields[9]}]`);
}

const processes = () =>
  entriesOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

const holdsOneOf = (pid, sockets) =>
  entriesOf(`/proc/${pid}/fd`).some((file) => sockets.has(linkOf(`/proc/${pid}/fd/${file}`)));

/** The start command above a server; it is a child of that as long as that lives. */
function launcherOf(pid) {
  const status = read(`/proc/${pid}/stat`);
  const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
  return wordsOf(parent).some((word) => word.endsWith('tools/start/start.mjs')) ? parent : null;
}

const wordsOf = (pid) => read(`/proc/${pid}/cmdline`).split('\0');
const nameOf = ([program = '', ...words]) =>
  [program.split('/').pop(), words.find((word) => /\.[cm]?js$/.test(word))].filter(Boolean).join(' ');

// A process may end while it is looked at, and others' are not shown to everybody.
const read = (path) => attempt(() => readFileSync(path, 'utf8'), '');
const entriesOf = (path) => attempt(() => readdirSync(path), []);
const linkOf = (path) => attempt(() => readlinkSync(path), '');

function attempt(look, otherwise) {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
