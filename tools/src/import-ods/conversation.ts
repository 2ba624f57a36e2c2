import type { Progress } from '@monitor/api-organisations';
import type { Instigator } from '@monitor/domain';

/** The way to tell and to ask. */
export interface Conversation {
  tell: (line: string) => void;
  confirm: (question: string) => Promise<boolean>;
  report: Progress;
  /** Who is at the keyboard. */
  by?: Instigator;
}

/** Whether what was shown is to be applied: says why not. */
export async function isWanted(
  { tell, confirm }: Conversation,
  { dryRun, yes }: { dryRun: boolean; yes: boolean },
  question: string,
): Promise<boolean> {
  if (dryRun) {
    tell('Dry run: nothing was changed.');
    return false;
  }
  if (yes || (await confirm(question))) return true;
  tell('Nothing was changed.');
  return false;
}
