import { isIP } from 'node:net';
import type { Request } from 'express';

/**
 * Where a request came from, as far as the service can know it: the nearest address that no trusted proxy vouches for
 * (TRUSTED_PROXIES; without them the other end of the connection). Nothing that a caller writes into a header counts.
 */
export function networkHop({ ip }: Pick<Request, 'ip'>): string {
  return hopOfAddress(ip ?? '');
}

/** One caller owns a whole IPv6 /64 and can change the rest of the address at will. */
export function hopOfAddress(address: string): string {
  const bare = address.replace(/%.*$/, '').replace(/^\[(.*)\](:\d+)?$/, '$1');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  const [version4 = ''] = (mapped ?? bare).split(':');
  if (isIP(version4) === 4) return version4;
  if (isIP(bare) !== 6) return 'unknown';
  return `${networkOf(bare)}/64`;
}

function networkOf(address: string): string {
  const [before = '', after] = address.split('::');
  const head = groupsOf(before);
  if (after === undefined) return head.slice(0, 4).join(':');
  const tail = groupsOf(after);
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}

/** A dotted end stands for two groups; it never reaches into the first four. */
function groupsOf(part: string): string[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [parseInt(group, 16).toString(16)]));
}
