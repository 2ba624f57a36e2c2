import type { CookieOptions } from 'express';

/** How long a session lives without a request, and at most. */
export const sessionIdleMs = 12 * 60 * 60 * 1000;
export const sessionLongestMs = 24 * 60 * 60 * 1000;

/** The `__Host-` prefix binds a cookie to this host, but browsers accept it over https only. */
export function cookieName(publicUrl: URL, name: string): string {
  return publicUrl.protocol === 'https:' ? `__Host-${name}` : name;
}

export function sessionCookieName(publicUrl: URL): string {
  return cookieName(publicUrl, 'monitor-session');
}

/** With which cookies are set, and must be cleared too: browsers ignore a clearing that lacks Secure or the path. */
export function cookieOptions(publicUrl: URL): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.protocol === 'https:' };
}
