import { useActing, useCan } from '@monitor/web-graphql';
import { Loading, loadPart } from '@monitor/web-ui';
import { lazy, Suspense, useId, useState } from 'react';

/** Fetched when somebody wants to save a view: most who read a page do not. */
const SaveViewForm = lazy(() => loadPart(async () => ({ default: (await import('./SaveViewForm.js')).SaveViewForm })));

/** Keeps the page as it is, with all that is chosen on it, under a name; for whoever acts in a role. */
export function SaveView() {
  const formId = useId();
  // Once opened, what is typed stays while the form is closed.
  const [opened, setOpened] = useState<'NEVER' | 'NOW' | 'BEFORE'>('NEVER');
  const can = useCan();
  const acting = useActing();
  if (acting === null || !can('view:keep')) return null;
  return (
    <div className="monitor-save-view">
      <button
        type="button"
        className="monitor-link-button"
        aria-expanded={opened === 'NOW'}
        aria-controls={formId}
        onClick={() => setOpened(opened === 'NOW' ? 'BEFORE' : 'NOW')}
      >
        Save this view
      </button>
      <div id={formId} hidden={opened !== 'NOW'}>
        {opened !== 'NEVER' && (
          <Suspense fallback={<Loading what="the form" lines={4} />}>
            <SaveViewForm acting={acting} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
