const telling = /change.?me|placeholder|example|secret|password|demonstration|insecure|default|todo/i;

/** Whether a secret was copied from a manual or is too easily guessed to protect anybody. */
export function isPlaceholder(secret: string): boolean {
  return secret.length < 32 || telling.test(secret) || new Set(secret).size < 10;
}
