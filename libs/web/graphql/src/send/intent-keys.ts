/**
 * Keys that let a change be sent again without a second effect: one for each intent. The same content keeps its key until
 * it is answered; other content, and whatever is sent after the answer, has a new one.
 */
export class IntentKeys {
  private latest: { content: string; key: string } | null = null;

  /** The key under which a content is sent. */
  keyFor(content: unknown): string {
    const text = JSON.stringify(content);
    if (this.latest?.content !== text) this.latest = { content: text, key: crypto.randomUUID() };
    return this.latest.key;
  }

  /** The intent was answered: the next one is another, also with the same content. */
  forget(): void {
    this.latest = null;
  }
}

/** Variables of a change with its key in their input; as they are where they have no input, or a key of their own. */
export function withKey<Variables extends Record<string, unknown>>(variables: Variables, keys: IntentKeys): Variables {
  const { input } = variables;
  if (typeof input !== 'object' || input === null || 'idempotencyKey' in input) return variables;
  return { ...variables, input: { ...input, idempotencyKey: keys.keyFor(variables) } };
}
