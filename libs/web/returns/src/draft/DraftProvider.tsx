import { useApolloClient } from '@apollo/client/react';
import { editionOf, londonDay } from '@monitor/domain';
import type { ReturnContent, ValidationContext } from '@monitor/domain';
import { Loading } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { toContent } from '../content/to-answer.js';
import { toIssue } from '../content/to-issue.js';
import type { ShownReturn } from '../return/return-context.js';
import { useHelperAtWork } from '../on-behalf/receipt-context.js';
import { placeOf } from '../return/return-context.js';
import { beginDraft } from './begin-draft.js';
import { DraftContext } from './draft-context.js';
import { useDraftCheck } from './draft-check.js';
import { contentOf } from './draft-content.js';
import { DraftStore } from './draft-store.js';
import { answerSender } from './send-answers.js';
import { SaveStrip } from './SaveStrip.js';
import { useWhatWaits } from './unsaved-in-browser.js';
import { AnswerShelf } from './unsaved-shelf.js';

interface Drafting {
  store: DraftStore;
  shelf: AnswerShelf;
}

function useDrafting(shown: ShownReturn): Drafting {
  const client = useApolloClient();
  const receipt = useHelperAtWork()?.receipt ?? null;
  const [drafting] = useState(() => {
    const place = placeOf(shown);
    const shelf = new AnswerShelf(place);
    const send = answerSender(client, { ...place, onBehalf: receipt });
    return { shelf, store: new DraftStore({ start: beginDraft(shown), send, shelf, now: () => new Date() }) };
  });
  return drafting;
}

/** Sends and keeps what waits whenever the person turns away: another page, another tab, the window closed. */
function useSaveWhenLeaving({ store, shelf }: Drafting): void {
  const { pathname } = useLocation();
  useEffect(() => void store.flush(), [pathname, store]);
  useEffect(() => {
    const flush = () => {
      void shelf.settle();
      void store.flush();
    };
    const warn = (event: BeforeUnloadEvent) => {
      flush();
      if (store.hasUnsaved() && !shelf.isAllKept()) event.preventDefault();
    };
    addEventListener('pagehide', flush);
    addEventListener('online', flush);
    addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', flush);
    document.addEventListener('freeze', flush);
    return () => {
      removeEventListener('pagehide', flush);
      removeEventListener('online', flush);
      removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', flush);
      document.removeEventListener('freeze', flush);
      flush();
    };
  }, [store, shelf]);
}

/** What the organisation counted in earlier quarters, as returns of which only the tables are known. */
function earlierReturns({ head, earlierCounts }: ShownReturn): ReturnContent[] {
  return earlierCounts.map(({ quarterId, edition, answers }) => ({
    organisationCode: head.organisation.code,
    quarterId,
    edition,
    answers: answers.map(({ question, cells }) => ({ question, cells, confirmed: true })),
  }));
}

function useRules(shown: ShownReturn): ValidationContext {
  const [today] = useState(() => londonDay(new Date()));
  return useMemo(() => {
    const { head, draft, previous } = shown;
    return {
      organisationType: head.organisation.type,
      edition: editionOf(draft?.edition ?? shown.edition),
      today,
      previous: previous === null ? null : toContent(placeOf(shown), previous),
      earlier: earlierReturns(shown),
    };
  }, [shown, today]);
}

/** Lets the pages below type in the return, and checks it with every key. */
export function DraftProvider({ shown, children }: { shown: ShownReturn; children: ReactNode }) {
  const drafting = useDrafting(shown);
  const { store } = drafting;
  const state = useSyncExternalStore(store.subscribe, store.current, store.current);
  const rules = useRules(shown);
  const check = useDraftCheck(state);
  const isKnown = useWhatWaits({ ...drafting, place: placeOf(shown) });
  useSaveWhenLeaving(drafting);
  const draft = useMemo(() => {
    const content = contentOf(state, placeOf(shown));
    const issues = check === null ? shown.issues.map(toIssue) : check(state, content, rules);
    return { store, state, content, issues, rules };
  }, [store, state, shown, rules, check]);
  return (
    <DraftContext value={draft}>
      {isKnown ? children : <Loading what="what you typed" lines={8} />}
      <SaveStrip />
    </DraftContext>
  );
}
