import { createHmac, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { addPeopleSql, addSessionsSql } from './surroundings.query.js';
import type { Practice } from './surroundings.js';

/** The Cookie headers of those who take a practice's return from its first answer to acceptance. */
export interface Cast {
  preparer: string;
  approver: string;
  lead: string;
}

const sessionMs = 12 * 60 * 60 * 1000;
const cookieName = '__Host-monitor-session';

/** Adds preparers and approvers of practices and the leads of their regions, all signed in. */
export async function signInCasts(
  admin: Client,
  practices: readonly Practice[],
  secret: string,
): Promise<Map<string, Cast>> {
  const regions = [...new Set(practices.map(({ regionCode }) => regionCode))];
  const wanted = [
    ...practices.flatMap(({ code }) => [['PREPARER', code] as const, ['APPROVER', code] as const]),
    ...regions.map((code) => ['REGIONAL_LEAD', code] as const),
  ];
  const { rows: people } = await admin.query<{ personId: string; subject: string }>(addPeopleSql, [
    wanted.map(([role, code]) => `${role}.${code}`),
    wanted.map(([role]) => role),
    wanted.map(([, code]) => code),
  ]);
  const sessions = new Map(people.map(({ personId, subject }) => [subject, { personId, sid: newSessionId() }]));
  await admin.query(addSessionsSql, [
    [...sessions.values()].map(({ sid }) => sid),
    [...sessions.values()].map(({ personId }) => sessionContent(personId)),
  ]);
  const cookie = (subject: string) => `${cookieName}=${signed(sessions.get(subject)?.sid ?? '', secret)}`;
  return new Map(
    practices.map(({ code, regionCode }) => [
      code,
      {
        preparer: cookie(`PREPARER.${code}`),
        approver: cookie(`APPROVER.${code}`),
        lead: cookie(`REGIONAL_LEAD.${regionCode}`),
      },
    ]),
  );
}

const newSessionId = () => randomBytes(24).toString('base64url');

/** A session as the server keeps it. */
function sessionContent(personId: string): string {
  const expires = new Date(Date.now() + sessionMs).toISOString();
  const cookie = { originalMaxAge: sessionMs, expires, secure: true, httpOnly: true, path: '/', sameSite: 'lax' };
  const now = Date.now();
  return JSON.stringify({ cookie, personId, signedInAt: now, authenticatedAt: now });
}

/** The session's id in the form in which the server gave it to the browser. */
function signed(sid: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(sid).digest('base64').replace(/=+$/, '');
  return encodeURIComponent(`s:${sid}.${signature}`);
}
