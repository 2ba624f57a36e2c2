import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Begins every secret, so that whoever finds one in a file, or a scanner of files, knows whose it is. */
const prefix = 'dim_';

/** A secret that nobody can guess: 256 bits drawn at random. */
export function drawSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a secret. It was drawn at random, so that there is nothing for a slow hash to protect. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret is the one of a hash; takes as long whatever they share. */
export function isSecretOfHash(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(secretHash(secret)), Buffer.from(hash));
}

/** The id of a new client: its name in small letters, and six signs that make it the only one of that name. */
export function clientIdFor(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return [words || 'client', randomBytes(3).toString('hex')].join('-');
}
