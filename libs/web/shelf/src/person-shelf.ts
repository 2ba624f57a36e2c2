/** Why this browser keeps nothing at the moment; what is written stays in the page until it does, or is closed. */
export type WhyNotKept =
  /** Storage is switched off, as in some private windows, or the page did not come over a secure connection. */
  | 'NO_STORAGE'
  /** The disk, or the browser's share of it, is full. */
  | 'FULL'
  /** Nobody has unlocked the shelf: the key has not come yet, or was forgotten when somebody signed out. */
  | 'LOCKED';

/** Whether what is written outlives the page. */
export type Keeping = { kind: 'KEPT' } | { kind: 'NOT_KEPT'; why: WhyNotKept };

/**
 * What this browser keeps for one person, encrypted: named values, each whole or not at all. Values are what JSON can
 * say. Nothing here rejects or throws: whoever types is not to be stopped by a full disk. A value that cannot be kept
 * stays in the page, is read from there, and is tried again; `keeping` says so meanwhile.
 */
export interface PersonShelf {
  /** The value under a name; undefined where there is none, and where it can no longer be read. */
  read(name: string): Promise<unknown>;
  /** Keeps a value under a name, in place of the one before. Resolves once it is in the browser, or could not be kept. */
  write(name: string, value: unknown): Promise<void>;
  remove(name: string): Promise<void>;
  /** The names that begin with `prefix`, in the order of their letters. */
  names(prefix: string): Promise<string[]>;
  /** Tells, until the answer is called, of each name that begins with `name` and was changed in another tab. */
  watch(name: string, listener: (name: string) => void): () => void;
  /** Whether the browser has everything that was written: then closing the page loses nothing. */
  isAllKept(): boolean;
  keeping(): Keeping;
  /** Tells, until the answer is called, that `keeping` says something else. */
  onKeeping(listener: () => void): () => void;
}
