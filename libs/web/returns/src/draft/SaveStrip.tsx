import { findQuestion } from '@monitor/domain';
import { useIsOffline, useShelf } from '@monitor/web-graphql';
import type { Keeping } from '@monitor/web-shelf';
import { signInAgainAt, TextLink } from '@monitor/web-ui';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { isPractised } from '../return/example-place.js';
import { cellPage, questionPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { useDraft } from './draft-context.js';
import { conflictWords, stripWords } from './strip-words.js';
import type { StripWords } from './strip-words.js';

const never = () => () => undefined;

/** Whether this browser keeps what waits; null while it is not known. */
function useKeeping(): Keeping | null {
  const { open, isOpening } = useShelf();
  const isInPractice = isPractised(placeOf(useReturn()));
  const shelf = open?.shelf;
  const keeping = useSyncExternalStore(
    shelf?.onKeeping ?? never,
    () => shelf?.keeping() ?? null,
    () => null,
  );
  // A practice is kept whole, with what is saved in it: nothing of it waits for the service.
  if (keeping !== null || isOpening || isInPractice) return keeping;
  return { kind: 'NOT_KEPT', why: 'NO_STORAGE' };
}

/** The id of the cell that had the keyboard last: where typing goes on after signing in again. */
function useLastCell(): () => string {
  const last = useRef('');
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.id !== '' && target.matches('input, textarea, select'))
        last.current = target.id;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return () => last.current;
}

function Offer({ offer }: Pick<StripWords, 'offer'>) {
  const { store } = useDraft();
  const lastCell = useLastCell();
  if (offer === null) return null;
  if (offer === 'SIGN_IN') {
    return (
      <a href={signInAgainAt()} onClick={({ currentTarget }) => (currentTarget.href = signInAgainAt(lastCell()))}>
        Sign in again
      </a>
    );
  }
  return (
    <button type="button" className="monitor-link-button" onClick={() => void store.flush()}>
      Try again now
    </button>
  );
}

/** Where to mend an answer that cannot be saved as it is. */
function ToMend({ cell }: Pick<StripWords, 'cell'>) {
  const { rules } = useDraft();
  const place = placeOf(useReturn());
  if (cell === undefined) return null;
  return <TextLink to={`${cellPage(place, rules.edition, cell)}#${cell}`}>Go to it</TextLink>;
}

/** Where to choose between the two answers to each question that somebody else changed too. */
function Conflicts() {
  const { state, rules } = useDraft();
  const place = placeOf(useReturn());
  const { edition } = rules;
  if (state.conflicts.length === 0) return null;
  return (
    <span>
      {conflictWords(state)}{' '}
      {state.conflicts.map(({ key }) => {
        const question = findQuestion(edition, key);
        if (question === null) return null;
        return (
          <TextLink key={key} to={`${questionPath(place, edition, question)}#conflict-${key}`}>
            {question.shortText}
          </TextLink>
        );
      })}
    </span>
  );
}

/**
 * What is read out: trouble as it comes and once it is over, and not every saving, which comes with every pause in
 * typing.
 */
function useReadOut({ isTrouble, saved, meanwhile }: StripWords, conflicts: string): string {
  const [hadTrouble, setHadTrouble] = useState(false);
  const isTold = isTrouble || conflicts !== '';
  if (isTold && !hadTrouble) setHadTrouble(true);
  if (isTold) return [saved, meanwhile, conflicts].filter((part) => part !== '').join(' ');
  return hadTrouble && saved !== 'Saving' ? 'Everything that you typed is saved.' : '';
}

/** Whether what was typed is safe, always in view at the foot of the window. */
export function SaveStrip() {
  const { state } = useDraft();
  const words = stripWords({ state, keeping: useKeeping(), isOffline: useIsOffline() });
  const conflicts = conflictWords(state);
  const isTrouble = words.isTrouble || conflicts !== '';
  return (
    <section aria-label="Saving" className={`monitor-strip${isTrouble ? ' monitor-strip--trouble' : ''}`}>
      <p className="monitor-strip__words">
        <strong>{words.saved}</strong> {words.meanwhile} <Offer offer={words.offer} /> <ToMend cell={words.cell} />{' '}
        <Conflicts />
      </p>
      <span role="status" className="nhsuk-u-visually-hidden">
        {useReadOut(words, conflicts)}
      </span>
    </section>
  );
}
