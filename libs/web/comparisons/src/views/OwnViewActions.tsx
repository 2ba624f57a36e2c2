import { viewWordsIssues } from '@monitor/domain';
import type { ViewWords } from '@monitor/domain';
import { ChangeViewDocument, RemoveViewDocument, ShareViewDocument } from '@monitor/web-graphql';
import { ErrorSummary, Failed, IssueFormBody, useIssueForm } from '@monitor/web-ui';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useChangeViews } from './use-change-views.js';
import { ViewFields } from './ViewFields.js';
import type { SavedView } from './view-words.js';

interface OwnViewProps {
  view: SavedView;
}

interface ActionProps {
  /** What the button says, before the name of the view, which those hear who do not see where it stands. */
  label: string;
  view: SavedView;
  isUnderWay?: boolean;
  button?: RefObject<HTMLButtonElement | null>;
  onPress: () => void;
}

function Action({ label, view: { name }, isUnderWay = false, button, onPress }: ActionProps) {
  return (
    <button
      ref={button}
      type="button"
      className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      aria-disabled={isUnderWay}
      onClick={onPress}
    >
      {label}
      <span className="nhsuk-u-visually-hidden">: {name}</span>
    </button>
  );
}

/** Another name and note; what is typed stays where they are refused. */
function Rewording({ view, onDone }: OwnViewProps & { onDone: () => void }) {
  const { number, name, note } = view;
  const { change, failure } = useChangeViews();
  const form = useIssueForm<ViewWords>({
    begin: { name, note },
    check: viewWordsIssues,
    linkTo: (field) => ({ cell: `view-${String(number)}-${field}` }),
    send: async (words) => {
      const isTaken = await change(ChangeViewDocument, { input: { number, ...words } }, 'changeView');
      if (!isTaken) return null;
      onDone();
      return [];
    },
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Save name and note" sending="Saving" failure={failure}>
        <ViewFields form={form} />
      </IssueFormBody>
    </>
  );
}

/** Whether others see it. */
function Sharing({ view }: OwnViewProps) {
  const { change, failure, isUnderWay } = useChangeViews();
  const { number, isShared } = view;
  return (
    <>
      <Action
        label={isShared ? 'Share no longer' : 'Share'}
        view={view}
        isUnderWay={isUnderWay}
        onPress={() => void change(ShareViewDocument, { input: { number, isShared: !isShared } }, 'shareView')}
      />
      {failure !== null && <Failed failure={failure} />}
    </>
  );
}

/** Removes it once that was confirmed: its name and note cannot be had back. */
function Removal({ view }: OwnViewProps) {
  const { change, failure, isUnderWay } = useChangeViews();
  const [isAsked, setAsked] = useState(false);
  const { number } = view;
  return (
    <>
      <Action label={isAsked ? 'Keep it' : 'Remove'} view={view} onPress={() => setAsked(!isAsked)} />
      {isAsked && (
        <Action
          label="Remove it with its note"
          view={view}
          isUnderWay={isUnderWay}
          onPress={() => void change(RemoveViewDocument, { input: { number } }, 'removeView')}
        />
      )}
      {failure !== null && <Failed failure={failure} />}
    </>
  );
}

/** What its owner can do with a view. */
export function OwnViewActions({ view }: OwnViewProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isReworded, setReworded] = useState(false);
  const close = () => {
    setReworded(false);
    opener.current?.focus();
  };
  return (
    <>
      <div className="monitor-view__actions">
        <Action
          label={isReworded ? 'Leave name and note as they are' : 'Change name or note'}
          view={view}
          button={opener}
          onPress={() => setReworded(!isReworded)}
        />
        <Sharing view={view} />
        <Removal view={view} />
      </div>
      {isReworded && <Rewording view={view} onDone={close} />}
    </>
  );
}
