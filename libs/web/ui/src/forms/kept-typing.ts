import { createContext, useContext, useEffect, useRef, useState } from 'react';

/** Where this browser keeps, for whoever is signed in, what is typed and not sent. */
export interface KeptTyping {
  read: (name: string) => Promise<unknown>;
  write: (name: string, typed: unknown) => Promise<void>;
  remove: (name: string) => Promise<void>;
}

/** Null where nothing is kept, and until it is known. */
export const KeptTypingContext = createContext<KeptTyping | null>(null);

/** Whether what was kept can stand in this form: a form of an earlier version of the service may have had other fields. */
function fits<Typed>(kept: unknown, begin: Typed): kept is Typed {
  if (typeof kept !== 'object' || kept === null || typeof begin !== 'object' || begin === null) return false;
  const fields = Object.keys(begin);
  return fields.length === Object.keys(kept).length && fields.every((field) => field in kept);
}

interface KeptForm<Typed> {
  /** The name under which it is kept; undefined for a form of which nothing is. */
  keptAs: string | undefined;
  begin: Typed;
  typed: Typed;
  setTyped: (typed: Typed) => void;
}

/** What was typed in a form and not sent waits in this browser, and stands in the form when it is opened again. */
export function useKeptTyping<Typed>({ keptAs, begin, typed, setTyped }: KeptForm<Typed>) {
  const kept = useContext(KeptTypingContext);
  const name = keptAs === undefined ? null : `form ${keptAs}`;
  const [first] = useState(begin);
  const isTyped = useRef(false);
  const [isRestored, setRestored] = useState(false);
  const [isKnown, setKnown] = useState(name === null);
  useEffect(() => {
    if (kept === null || name === null) return;
    let isGone = false;
    void kept.read(name).then((before) => {
      if (isGone) return;
      if (!isTyped.current && fits(before, first)) {
        setTyped(before);
        setRestored(true);
      }
      setKnown(true);
    });
    return () => {
      isGone = true;
    };
  }, [kept, name, first, setTyped]);
  useEffect(() => {
    if (isTyped.current && name !== null) void kept?.write(name, typed);
  }, [kept, name, typed]);
  return {
    /** Whether the form stands as it was left. */
    isRestored,
    /** Whether it is known what was kept. */
    isKnown,
    /** Whether what is typed outlives the page. */
    isKept: kept !== null && name !== null,
    /** Somebody types. */
    touch: () => {
      isTyped.current = true;
    },
    /** It was sent, or is not wanted any more. */
    drop: () => {
      isTyped.current = false;
      setRestored(false);
      if (name !== null) void kept?.remove(name);
    },
  };
}
