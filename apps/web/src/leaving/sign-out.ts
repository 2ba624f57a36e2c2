import { useShelf, useViewer } from '@monitor/web-graphql';
import { whatWaits } from '@monitor/web-returns';
import { useNavigate } from 'react-router';

/** Where somebody is asked before what they typed is deleted. */
export const signingOutPath = '/signing-out';

/** Removes all that this browser keeps for a person, and the key with it, and ends the session. */
export async function leave(personId: string, form: HTMLFormElement): Promise<void> {
  try {
    const { emptyShelf, forgetKeys } = await import('@monitor/web-shelf');
    await emptyShelf(personId);
    await forgetKeys();
  } finally {
    // Sent by script, a form asks nobody again.
    form.submit();
  }
}

/** Signs out, but asks first where something that was typed in this browser has not reached the service. */
export function useSignOut(): (form: HTMLFormElement) => void {
  const navigate = useNavigate();
  const { open } = useShelf();
  const personId = useViewer()?.personId ?? null;
  const signOut = async (form: HTMLFormElement) => {
    const waiting = open === null ? null : await whatWaits(open.shelf);
    const isAnythingLeft = waiting !== null && (waiting.returns.length > 0 || waiting.forms > 0);
    if (isAnythingLeft) await navigate(signingOutPath);
    else if (personId !== null) await leave(personId, form);
  };
  return (form) => void signOut(form);
}
