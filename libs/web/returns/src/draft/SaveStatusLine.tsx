import type { SaveStatus } from './draft-state.js';
import { useDraft } from './draft-context.js';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function isSessionEnded(status: SaveStatus): boolean {
  return status.kind === 'NOT_SAVED' && status.failure.kind === 'SIGN_IN_NEEDED';
}

function wordsFor(status: SaveStatus): string {
  switch (status.kind) {
    case 'NOTHING_TYPED':
      return 'Everything you type is saved as you go.';
    case 'SAVING':
      return 'Saving';
    case 'SAVED':
      return `Saved at ${clock.format(status.at)}`;
    case 'CONFLICT':
      return `Saved, but for ${status.count === 1 ? 'one cell' : `${status.count} cells`} in which somebody else put something else: choose which to keep.`;
    case 'REFUSED':
      return `${status.count === 1 ? 'One answer' : `${status.count} answers`} cannot be saved: ${status.message}`;
    case 'NOT_SAVED':
      return `Not saved yet: ${isSessionEnded(status) ? 'your session has ended.' : status.failure.message}`;
  }
}

function SignInAgain() {
  const returnTo = encodeURIComponent(location.pathname);
  return (
    <>
      {' '}
      <a href={`/sign-in?returnTo=${returnTo}`}>Sign in again</a> in this tab: what you typed is kept and will be saved.
    </>
  );
}

/** Whether what was typed is safe, in a line that is read out when it changes. */
export function SaveStatusLine() {
  const { state, store } = useDraft();
  const { status } = state;
  const isNotSaved = status.kind === 'NOT_SAVED';
  return (
    <div className={`monitor-save-status${isNotSaved ? ' monitor-save-status--not-saved' : ''}`}>
      <span role="status">
        {wordsFor(status)}
        {isSessionEnded(status) && <SignInAgain />}
      </span>
      {isNotSaved && !isSessionEnded(status) && (
        <button type="button" className="monitor-link-button" onClick={() => void store.flush()}>
          Try again now
        </button>
      )}
    </div>
  );
}
