import { useEffect, useEffectEvent } from 'react';

const second = 1000;
/** Browsers take a longer wait for none at all. */
const longestWait = 3_600 * second;
const longestPause = 15 * second;

/**
 * How long to wait before asking again: two seconds at first, a little longer each time, so that a build of an hour does
 * not cost a thousand requests; and not before the moment from which there can be anything new.
 * @param turn how often it was asked already
 * @param untilMs how far away that moment is; below zero where it has come
 */
export function pauseBefore(turn: number, untilMs: number): number {
  const pause = Math.min(longestPause, (2 + turn / 2) * second);
  return Math.min(longestWait, Math.max(pause, untilMs));
}

/**
 * Asks the service again and again while something is under way there; never while the page is out of sight, and never
 * before the answer to the question before has come.
 * @param from the moment from which there can be something new; null while there is nothing to wait for
 */
export function useAskAgain(from: Date | null, ask: () => Promise<void>): void {
  const askNow = useEffectEvent(ask);
  const fromMs = from?.getTime() ?? null;
  useEffect(() => {
    if (fromMs === null) return;
    let timer: ReturnType<typeof setTimeout>;
    let isWanted = true;
    const wait = (turn: number) => {
      const askOnce = async () => {
        if (!document.hidden) await askNow();
        if (isWanted) wait(turn + 1);
      };
      timer = setTimeout(() => void askOnce(), pauseBefore(turn, fromMs - Date.now()));
    };
    wait(0);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [fromMs]);
}
