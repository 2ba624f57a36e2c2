import { useShelf, useViewer } from '@monitor/web-graphql';
import { whatWaits } from '@monitor/web-returns';
import type { WaitingHere } from '@monitor/web-returns';
import type { PersonShelf } from '@monitor/web-shelf';
import { Loading, PageTitle, TextLink } from '@monitor/web-ui';
import type { SubmitEvent } from 'react';
import { useEffect, useState } from 'react';
import { leave } from '../leaving/sign-out.js';

const askAgainMs = 1_000;
const noShelf: WaitingHere = { returns: [], forms: 0 };

/** What waits on the shelf at this moment; null until it is known. */
function useWaiting(shelf: PersonShelf | undefined, isOpening: boolean): WaitingHere | null {
  const [waiting, setWaiting] = useState<WaitingHere | null>(null);
  useEffect(() => {
    if (shelf === undefined) return;
    const look = () => void whatWaits(shelf).then(setWaiting);
    look();
    const timer = setInterval(look, askAgainMs);
    return () => clearInterval(timer);
  }, [shelf]);
  return waiting ?? (isOpening || shelf !== undefined ? null : noShelf);
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What is not saved, as the heading says it. */
function titleFor({ returns, forms }: WaitingHere): string {
  const answers = returns.reduce((sum, each) => sum + each.answers, 0);
  const unsaved = answers === 0 ? [] : [counted(answers, 'answer is not saved', 'answers are not saved')];
  const unsent = forms === 0 ? [] : [counted(forms, 'form is not sent', 'forms are not sent')];
  const left = [...unsaved, ...unsent];
  return left.length === 0 ? 'Everything that you typed is saved' : `${left.join(' and ')} yet`;
}

function WhereTheyAre({ returns, forms }: WaitingHere) {
  return (
    <>
      <p>
        What you typed is kept in this browser. If you sign out, it is deleted here, and nobody can bring it back. To
        save it, open the return and wait until it says that everything is saved.
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {returns.map(({ organisationCode, quarterId, answers }) => (
          <li key={`${organisationCode} ${quarterId}`}>
            <TextLink to={`/returns/${encodeURIComponent(organisationCode)}/${encodeURIComponent(quarterId)}`}>
              {counted(answers, 'answer', 'answers')} in the return of {organisationCode} for {quarterId}
            </TextLink>
          </li>
        ))}
        {forms > 0 && (
          <li>{counted(forms, 'comment, reason or decision', 'comments, reasons or decisions')} begun and not sent</li>
        )}
      </ul>
    </>
  );
}

/** Asks whoever signs out while something is not saved. */
export function SigningOutPage() {
  const { open, isOpening } = useShelf();
  const personId = useViewer()?.personId ?? '';
  const waiting = useWaiting(open?.shelf, isOpening);
  if (waiting === null) return <Loading what="what is not saved" />;
  const isAllSaved = waiting.returns.length === 0 && waiting.forms === 0;
  const signOut = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void leave(personId, event.currentTarget);
  };
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title={titleFor(waiting)} />
        {!isAllSaved && <WhereTheyAre {...waiting} />}
        <form method="post" action="/sign-out" onSubmit={signOut}>
          <button className={`nhsuk-button${isAllSaved ? '' : ' nhsuk-button--warning'}`}>
            {isAllSaved ? 'Sign out' : 'Delete it and sign out all the same'}
          </button>
        </form>
        <p>
          <TextLink to="/home">Stay signed in</TextLink>
        </p>
      </div>
    </div>
  );
}
