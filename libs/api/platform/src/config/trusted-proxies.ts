import { isIP } from 'node:net';
import { z } from 'zod';

/**
 * Which X-Forwarded-For headers to believe, in the form that Express takes: none (false), those of this many proxies in
 * a row, or those of proxies at these addresses.
 */
export type TrustedProxies = false | number | string[];

const mostProxies = 9;

/** TRUSTED_PROXIES: how many proxies stand in front, or their addresses or networks, comma-separated. */
export const trustedProxies = z
  .string()
  .optional()
  .refine((text) => text === undefined || isCount(text) || namesOf(text).every(isNetwork), {
    error: (issue) =>
      `found "${String(issue.input)}", wanted how many proxies stand in front (1 to ${mostProxies}) or their ` +
      'addresses, for example 10.0.0.4,10.1.0.0/16',
  })
  .transform((text): TrustedProxies => {
    if (text === undefined) return false;
    return isCount(text) ? Number(text) : namesOf(text);
  });

function isCount(text: string): boolean {
  return /^[1-9]$/.test(text);
}

function namesOf(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

/** A network of every address there is would believe everybody. */
function isNetwork(name: string): boolean {
  const [, address = '', prefix] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(name) ?? [];
  const version = isIP(address);
  if (version === 0) return false;
  return prefix === undefined || (Number(prefix) >= 1 && Number(prefix) <= (version === 4 ? 32 : 128));
}
