interface Kept<Value> {
  state: string;
  value: Promise<Value>;
}

/**
 * Keeps what was worked out for as long as the state that it rests on stays as it was; of the most asked-for keys only.
 * Whoever asks while it is being worked out waits for the same.
 */
export class KeptByState<Value> {
  private readonly kept = new Map<string, Kept<Value>>();

  constructor(private readonly most: number) {}

  /** The value of a key at a state, worked out if it is not kept. What fails is not kept. */
  async of(key: string, state: string, workOut: () => Promise<Value>): Promise<Value> {
    const before = this.kept.get(key);
    this.kept.delete(key);
    const value = before?.state === state ? before.value : workOut();
    this.kept.set(key, { state, value });
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    try {
      return await value;
    } catch (failure) {
      if (this.kept.get(key)?.value === value) this.kept.delete(key);
      throw failure;
    }
  }
}
