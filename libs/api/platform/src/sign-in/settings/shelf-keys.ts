import { hkdfSync } from 'node:crypto';

const keyBytes = 32;
/** What the keys are for: nothing else that is made of the same secret is like them. */
const purpose = 'shelf of a person, version 1';

/**
 * Makes the keys under which browsers keep what people typed: one for each person, always the same while the secret is.
 * None is stored or logged. Where the secret is changed, a browser that holds a key still opens what it keeps, and what
 * waits elsewhere for somebody to sign in again can no longer be read.
 */
export class ShelfKeys {
  constructor(private readonly secret: string) {}

  /** The key of one person: 32 bytes in base64url. */
  keyOf(personId: string): string {
    const bytes = hkdfSync('sha256', this.secret, '', `${purpose}\n${personId}`, keyBytes);
    return Buffer.from(bytes).toString('base64url');
  }
}
