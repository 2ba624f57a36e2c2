import { useShelf, useViewer } from '@monitor/web-graphql';
import type { OpenShelf } from '@monitor/web-graphql';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReturnPlace } from '../return/paths.js';
import type { DraftStore } from './draft-store.js';
import { answersOfTab, forgetAnswersOfTab } from './unsaved-in-tab.js';
import { hasUnsavedAnswers } from './unsaved-mark.js';
import type { AnswerShelf } from './unsaved-shelf.js';

/** Nobody waits longer than this for what the browser keeps; what comes later is laid over what is typed by then. */
const longestWaitMs = 2_000;

const never = () => () => undefined;

/** Whether the app runs: not on the server, and not while it takes over what the server drew. */
function useAppRuns(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

interface Drafting {
  store: DraftStore;
  shelf: AnswerShelf;
  place: ReturnPlace;
}

async function takeUpAll({ store, shelf, place }: Drafting, open: OpenShelf, personId: string): Promise<void> {
  await shelf.attach(open);
  await shelf.takeOver(store.takeUp);
  if (store.takeUp(answersOfTab(personId, place)).length > 0) await shelf.settle();
  if (shelf.isAllKept()) forgetAnswersOfTab(personId, place);
}

/**
 * Lays what this browser keeps over the draft, and keeps what is typed from now on. Answers whether the draft can be
 * drawn: where something may wait, not before it is known.
 */
export function useWhatWaits({ store, shelf, place }: Drafting): boolean {
  const { open, isOpening } = useShelf();
  const personId = useViewer()?.personId ?? '';
  const appRuns = useAppRuns();
  const [isKnown, setKnown] = useState(() => !appRuns || !hasUnsavedAnswers());
  const { organisationCode, quarterId } = place;
  useEffect(() => {
    shelf.begin();
    return () => shelf.end();
  }, [shelf]);
  useEffect(() => {
    const known = () => setKnown(true);
    const limit = setTimeout(known, open === null && !isOpening ? 0 : longestWaitMs);
    if (open !== null) {
      takeUpAll({ store, shelf, place: { organisationCode, quarterId } }, open, personId).then(known, known);
    }
    return () => clearTimeout(limit);
  }, [open, isOpening, store, shelf, organisationCode, quarterId, personId]);
  return isKnown;
}
