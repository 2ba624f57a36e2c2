import { createHash, hkdfSync } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { DomainError } from '@monitor/domain';
import type { Clock } from '../../clock/clock.js';
import type { Allowances } from '../../limits/allowances.js';
import { cookieName, cookieOptions } from '../session/session-cookie.js';
import { pendingSignIn } from './pending-sign-in.js';
import type { PendingSignIn } from './pending-sign-in.js';

export const pendingSeconds = 600;
/** Beginnings that a browser keeps: tabs that sign in side by side. Each is half a kilobyte in every request. */
const mostPending = 5;

/**
 * Sign-ins that were begun and not finished yet. Each lies encrypted in a cookie of its own in the browser that began
 * it: anybody may begin one, so the service itself keeps nothing for it, and one tab does not undo another's.
 */
export class PendingSignIns {
  private readonly key: Uint8Array;
  private readonly prefix: string;
  private readonly options: CookieOptions;

  constructor(
    { publicUrl, secret }: { publicUrl: URL; secret: string },
    private readonly allowances: Allowances,
    private readonly clock: Clock,
  ) {
    this.key = new Uint8Array(hkdfSync('sha256', secret, '', 'pending sign-in', 32));
    this.prefix = cookieName(publicUrl, 'monitor-sign-in-');
    this.options = cookieOptions(publicUrl);
  }

  async keep(request: Request, response: Response, pending: PendingSignIn): Promise<void> {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const value = await new EncryptJWT(pending)
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setIssuedAt(now)
      .setExpirationTime(now + pendingSeconds)
      .encrypt(this.key);
    this.makeRoom(request, response);
    response.cookie(this.nameFor(pending.state), value, { ...this.options, maxAge: pendingSeconds * 1000 });
  }

  /**
   * The pending sign-in that the answer of a provider belongs to. It can be taken once: the same answer again, or an
   * answer with another state, gets null. Sign-ins begun in other tabs stay as they are.
   */
  async take(request: Request, response: Response): Promise<PendingSignIn | null> {
    const { state } = request.query;
    if (typeof state !== 'string') return null;
    const pending = await this.read(cookiesOf(request).get(this.nameFor(state)));
    if (pending?.state !== state) return null;
    response.clearCookie(this.nameFor(state), this.options);
    return (await this.isFirst(state)) ? pending : null;
  }

  private async read(value: string | undefined): Promise<PendingSignIn | null> {
    if (value === undefined) return null;
    try {
      const { payload } = await jwtDecrypt(value, this.key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        requiredClaims: ['exp'],
        currentDate: this.clock.now(),
      });
      return pendingSignIn.parse(payload);
    } catch {
      // Too old, of an earlier secret, or made up: as if it were not there.
      return null;
    }
  }

  /** A cookie that was kept aside could come again: that this one was used is remembered as long as it could. */
  private async isFirst(state: string): Promise<boolean> {
    try {
      await this.allowances.take('PENDING_SIGN_IN', state);
      return true;
    } catch (failure) {
      if (failure instanceof DomainError && failure.category === 'LIMITED') return false;
      throw failure;
    }
  }

  /** Browsers name the oldest cookie first. */
  private makeRoom(request: Request, response: Response): void {
    const begun = [...cookiesOf(request).keys()].filter((name) => name.startsWith(this.prefix));
    const tooMany = begun.slice(0, Math.max(0, begun.length - mostPending + 1));
    for (const name of tooMany) response.clearCookie(name, this.options);
  }

  private nameFor(state: string): string {
    return this.prefix + createHash('sha256').update(state).digest('hex').slice(0, 16);
  }
}

function cookiesOf({ headers }: Request): Map<string, string> {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}
