type Task = () => Promise<unknown>;

const owed = new Set<Task>();

/** Has something put away when the command is interrupted. Gives what puts it away now, once. */
export function putAwayLater(task: Task): () => Promise<void> {
  owed.add(task);
  return async () => {
    if (owed.delete(task)) await task();
  };
}

/** Puts everything away that is still owed, the latest first. */
export async function putAwayEverything(): Promise<void> {
  for (const task of [...owed].reverse()) {
    owed.delete(task);
    await task().catch(() => undefined);
  }
}
