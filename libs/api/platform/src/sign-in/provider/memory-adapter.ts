import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  expiresAt: number;
}

const kept = new Map<string, Kept>();
/** Anybody can begin a sign-in: the oldest beginnings make room. */
const mostKept = 5_000;

/** Keeps what the embedded provider must remember, in the memory of this one process. */
export class MemoryAdapter implements Adapter {
  constructor(private readonly model: string) {}

  async upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(this.keyOf(id), { payload, expiresAt: Date.now() + (expiresInSeconds || 86_400) * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = kept.get(this.keyOf(id));
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.firstOf((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.firstOf((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    kept.delete(this.keyOf(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
  }

  private firstOf(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const now = Date.now();
    for (const [key, { payload, expiresAt }] of kept) {
      if (key.startsWith(`${this.model}:`) && expiresAt > now && matches(payload)) return payload;
    }
    return undefined;
  }

  private keyOf(id: string): string {
    return `${this.model}:${id}`;
  }
}
