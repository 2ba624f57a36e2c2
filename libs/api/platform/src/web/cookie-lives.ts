import type { RequestHandler, Response } from 'express';
import onHeaders from 'on-headers';

const endOf = /;\s*expires=([^;]+)/i;
const lengthOf = /;\s*max-age=-?\d+/i;

/**
 * Says how long a cookie lives instead of when it ends: a browser whose clock is not this machine's would drop one at once
 * that ends in what is the past to it, and nobody could sign in.
 */
export function sayCookieLives(): RequestHandler {
  return (_request, response, next) => {
    onHeaders(response, () => sayLives(response));
    next();
  };
}

function sayLives(response: Response): void {
  const cookies = response.getHeader('set-cookie');
  if (cookies === undefined) return;
  const lines = Array.isArray(cookies) ? cookies : [String(cookies)];
  response.setHeader(
    'set-cookie',
    lines.map((line) => withLife(line, Date.now())),
  );
}

/** A line of Set-Cookie with the length of its life, counted from now, in place of its end. */
export function withLife(line: string, now: number): string {
  const end = Date.parse(endOf.exec(line)?.[1] ?? '');
  if (Number.isNaN(end)) return line;
  const life = lengthOf.test(line) ? '' : `; Max-Age=${Math.max(0, Math.round((end - now) / 1000))}`;
  return line.replace(endOf, life);
}
