/** How long a session lives without a request, and at most. */
export const sessionIdleMs = 12 * 60 * 60 * 1000;
export const sessionLongestMs = 24 * 60 * 60 * 1000;

/** The `__Host-` prefix binds the cookie to this host, but browsers accept it over https only. */
export function sessionCookieName(publicUrl: URL): string {
  return publicUrl.protocol === 'https:' ? '__Host-monitor-session' : 'monitor-session';
}
