/** A value as it lies in the browser: unreadable without the key. */
export interface Sealed {
  /** Different for every sealing, as AES-GCM needs it. */
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

const algorithm = 'AES-GCM';
const ivBytes = 12;
const keyBytes = 32;

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** The key as the service gave it (32 bytes in base64url), in a form that no script can read out again. */
export async function importKey(key: string): Promise<CryptoKey> {
  const bytes = bytesOf(key);
  if (bytes.length !== keyBytes) throw new TypeError(`A key has ${keyBytes} bytes, and this one ${bytes.length}.`);
  return crypto.subtle.importKey('raw', bytes, algorithm, false, ['encrypt', 'decrypt']);
}

/** Seals a value for the place where it is to lie: at another place it does not open. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const additionalData = new TextEncoder().encode(place);
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, sealed: await crypto.subtle.encrypt({ name: algorithm, iv, additionalData }, key, plain) };
}

/** Opens what was sealed for this place with this key. Rejects for everything else. */
export async function unseal(key: CryptoKey, place: string, { iv, sealed }: Sealed): Promise<unknown> {
  const additionalData = new TextEncoder().encode(place);
  const plain = await crypto.subtle.decrypt({ name: algorithm, iv, additionalData }, key, sealed);
  return JSON.parse(new TextDecoder().decode(plain)) as unknown;
}
