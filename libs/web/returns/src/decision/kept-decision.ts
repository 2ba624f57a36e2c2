import { useViewer } from '@monitor/web-graphql';
import { useState } from 'react';
import { placeOf, useReturn } from '../return/return-context.js';
import type { TypedDecision } from './DecisionForm.js';

/** A decision as it was typed before somebody left to sign in again, for themselves alone. */
export interface KeptDecision {
  /** What the form begins with. */
  begin: TypedDecision;
  /** Keeps what is typed in this tab, for when they come back. */
  keep: (typed: TypedDecision) => void;
}

const nothing: TypedDecision = { choice: null, comment: '' };

function read(text: string | null): TypedDecision {
  if (text === null) return nothing;
  const { choice, comment } = JSON.parse(text) as Partial<TypedDecision>;
  const isChoice = choice === 'AGREE' || choice === 'SEND_BACK';
  return { choice: isChoice ? choice : null, comment: typeof comment === 'string' ? comment : '' };
}

/** Reads what was kept, once: what stands in the form afterwards is the form's. A tab that keeps nothing has nothing. */
function take(name: string): TypedDecision {
  try {
    const kept = read(sessionStorage.getItem(name));
    sessionStorage.removeItem(name);
    return kept;
  } catch {
    return nothing;
  }
}

/** What was typed before a sign-in: of this person, about this version of this return. */
export function useKeptDecision(): KeptDecision {
  const shown = useReturn();
  const { organisationCode, quarterId } = placeOf(shown);
  const who = useViewer()?.personId ?? '';
  const name = `decision ${who} ${organisationCode} ${quarterId} ${shown.head.revision}`;
  const [begin] = useState(() => take(name));
  const keep = (typed: TypedDecision) => {
    try {
      sessionStorage.setItem(name, JSON.stringify(typed));
    } catch {
      // Nothing can be kept in this tab: it is typed again.
    }
  };
  return { begin, keep };
}
