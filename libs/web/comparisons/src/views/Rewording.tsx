import { viewWordsIssues } from '@monitor/domain';
import type { ViewWords } from '@monitor/domain';
import { ChangeViewDocument, SavedViewsDocument, useFetch } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, useIssueForm } from '@monitor/web-ui';
import { useState } from 'react';
import { useChangeViews } from './use-change-views.js';
import { ViewFields } from './ViewFields.js';
import type { SavedView } from './view-words.js';

/** Other words for a view, sent under the version that was seen; where another took its place, that is fetched and seen. */
function useReword({ number }: SavedView, seen: number) {
  const { change, failure } = useChangeViews();
  const fetch = useFetch(SavedViewsDocument);
  const [version, setVersion] = useState(seen);
  const isStale = failure?.code === 'REVISION_STALE';
  const reword = async (words: ViewWords): Promise<boolean> => {
    const latest =
      fetch.state === 'SHOWN' ? fetch.answer.savedViews.views.find((view) => view.number === number) : null;
    const expectedVersion = isStale ? (latest?.version ?? version) : version;
    setVersion(expectedVersion);
    if (await change(ChangeViewDocument, { input: { number, ...words, expectedVersion } }, 'changeView')) return true;
    if (fetch.state === 'SHOWN') await fetch.retry();
    return false;
  };
  return { reword, failure, isStale };
}

interface RewordingProps {
  view: SavedView;
  onDone: () => void;
}

/** What the view says by now, for somebody whose own words were refused. */
function SaidNow({ view: { name, note } }: Pick<RewordingProps, 'view'>) {
  return (
    <p>
      The view says now: “{name}”{note === '' ? ', without a note.' : `, with the note “${note}”.`} What you typed
      stands below.
    </p>
  );
}

/** Another name and note; what is typed stays where they are refused. */
export function Rewording({ view, onDone }: RewordingProps) {
  const { number, name, note, version } = view;
  const { reword, failure, isStale } = useReword(view, version);
  const form = useIssueForm<ViewWords>({
    begin: { name, note },
    check: viewWordsIssues,
    linkTo: (field) => ({ cell: `view-${String(number)}-${field}` }),
    send: async (words) => {
      if (!(await reword(words))) return null;
      onDone();
      return [];
    },
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Save name and note" sending="Saving" failure={failure}>
        {isStale && <SaidNow view={view} />}
        <ViewFields form={form} />
      </IssueFormBody>
    </>
  );
}
