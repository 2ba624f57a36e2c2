import { RemoveViewDocument, ShareViewDocument } from '@monitor/web-graphql';
import { Failed, Loading, loadPart } from '@monitor/web-ui';
import { lazy, Suspense, useRef, useState } from 'react';
import { useChangeViews } from './use-change-views.js';
import { ViewAction } from './ViewAction.js';
import type { SavedView } from './view-words.js';

/** Fetched when somebody wants to change a view. */
const Rewording = lazy(() => loadPart(async () => ({ default: (await import('./Rewording.js')).Rewording })));

interface OwnViewProps {
  view: SavedView;
}

interface RemovableProps {
  /** Told once the view is gone, and with it the button that was pressed. */
  onRemoved: () => void;
}

/** Whether others see it. */
function Sharing({ view }: OwnViewProps) {
  const { change, failure, isUnderWay } = useChangeViews();
  const { number, isShared } = view;
  return (
    <>
      <ViewAction
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
function Removal({ view, onRemoved }: OwnViewProps & RemovableProps) {
  const { change, failure, isUnderWay } = useChangeViews();
  const [isAsked, setAsked] = useState(false);
  const { number } = view;
  const remove = async () => {
    if (await change(RemoveViewDocument, { input: { number } }, 'removeView')) onRemoved();
  };
  return (
    <>
      <ViewAction label={isAsked ? 'Keep it' : 'Remove'} view={view} onPress={() => setAsked(!isAsked)} />
      {isAsked && (
        <ViewAction label="Remove it with its note" view={view} isUnderWay={isUnderWay} onPress={() => void remove()} />
      )}
      {failure !== null && <Failed failure={failure} />}
    </>
  );
}

/** What its owner can do with a view. */
export function OwnViewActions({ view, onRemoved }: OwnViewProps & RemovableProps) {
  const opener = useRef<HTMLButtonElement>(null);
  const [isReworded, setReworded] = useState(false);
  const close = () => {
    setReworded(false);
    opener.current?.focus();
  };
  return (
    <>
      <div className="monitor-view__actions">
        <ViewAction
          label={isReworded ? 'Leave name and note as they are' : 'Change name or note'}
          view={view}
          button={opener}
          onPress={() => setReworded(!isReworded)}
        />
        <Sharing view={view} />
        <Removal view={view} onRemoved={onRemoved} />
      </div>
      {isReworded && (
        <Suspense fallback={<Loading what="the form" lines={4} />}>
          <Rewording view={view} onDone={close} />
        </Suspense>
      )}
    </>
  );
}
