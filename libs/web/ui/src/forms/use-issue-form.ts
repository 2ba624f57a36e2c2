import type { FormEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { Problem } from './ErrorSummary.js';
import { useKeptTyping } from './kept-typing.js';

/** Something to mend in a form: found here before it is sent, or by the service afterwards. */
export interface FormIssue {
  /** The question it is about, by the name that the form has for it. */
  field: string;
  message: string;
}

interface IssueFormOptions<Typed> {
  /** What the form begins with. */
  begin: Typed;
  /** What must be mended in what it begins with; shown at once. */
  issues?: readonly FormIssue[];
  /** What must be mended before it can be sent. Found anew as it is typed, and shown once somebody tried to send it. */
  check: (typed: Typed) => readonly FormIssue[];
  /**
   * Sends what is typed. Answers what the service wants mended: nothing where it was taken, and null where it was
   * refused as a whole. What is kept under `keptAs` is dropped once nothing is to be mended, so null is then a must.
   */
  send: (typed: Typed) => Promise<readonly FormIssue[] | null>;
  /**
   * The name under which this browser keeps what is typed until it is sent, for example `decision ZZ001 2026-27-Q1 2`.
   * Left out, it is gone with the page.
   */
  keptAs?: string;
  /** Where a question is answered: the id of its control, and its page where that is another. */
  linkTo?: (field: string) => Pick<Problem, 'cell' | 'page'>;
}

/** A form in work. What is typed stays whatever becomes of it. */
export interface IssueForm<Typed> {
  typed: Typed;
  change: (patch: Partial<Typed> | ((now: Typed) => Typed)) => void;
  /** Takes back what the service found about questions that are there no more. */
  forget: (isGone: (field: string) => boolean) => void;
  /** What a field needs to know: the id of its control, and what is wrong with it. */
  at: (field: string) => { id: string; error: string | null };
  /** For the error summary at the top of the page. */
  summary: { problems: Problem[]; attempt: number; otherwise: string };
  hasErrors: boolean;
  isUnderWay: boolean;
  /** What becomes of what is typed where it is not sent. */
  kept: {
    /** Whether it outlives the page. */
    isKept: boolean;
    /** Whether it stands as somebody left it before; `startAgain` empties it. */
    isRestored: boolean;
    isKnown: boolean;
    startAgain: () => void;
  };
  /** The id of the button that sends it; the same when the page is opened again, where what is typed is kept. */
  buttonId: string;
  /** For the form element. */
  element: { id: string; tabIndex: number; noValidate: true; onSubmit: (event: FormEvent) => void };
}

/** The issues to show: what is found here stands before what the service said about the same question. */
function merged(here: readonly FormIssue[], there: readonly FormIssue[]): FormIssue[] {
  const fields = new Set(here.map(({ field }) => field));
  return [...here, ...there.filter(({ field }) => !fields.has(field))];
}

/** Tries to send what is typed, one try at a time. */
function useTries<Typed>(options: IssueFormOptions<Typed>, typed: Typed, onTaken: () => void) {
  const { issues = [], check, send } = options;
  const [attempt, setAttempt] = useState(issues.length > 0 ? 1 : 0);
  const [answered, setAnswered] = useState(issues);
  const [isUnderWay, setUnderWay] = useState(false);
  const isSending = useRef(false);
  const tryOnce = async () => {
    if (isSending.current) return;
    setAttempt((now) => now + 1);
    if (check(typed).length > 0) return;
    isSending.current = true;
    setUnderWay(true);
    setAnswered([]);
    try {
      const answer = await send(typed);
      if (answer?.length === 0) onTaken();
      setAnswered(answer ?? []);
    } finally {
      isSending.current = false;
      setUnderWay(false);
    }
  };
  return { attempt, answered, setAnswered, isUnderWay, tryOnce };
}

/** For the form element: it tries to send what is typed, and says itself what is to be mended. */
function elementOf(id: string, tryOnce: () => Promise<void>): IssueForm<unknown>['element'] {
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void tryOnce();
  };
  return { id, tabIndex: -1, noValidate: true, onSubmit };
}

/**
 * Keeps a form: what is typed, what must be mended, and whether it is being sent. Nothing is held against anybody before
 * they have tried to send it; then every issue has a line in the summary that leads to its question, also those that
 * only the service can find. A second click while it is sent has no effect.
 */
export function useIssueForm<Typed>(options: IssueFormOptions<Typed>): IssueForm<Typed> {
  const { begin, check, keptAs, linkTo = (field) => ({ cell: field }) } = options;
  const id = useId();
  const [typed, setTyped] = useState(begin);
  const { touch, drop, ...kept } = useKeptTyping({ keptAs, begin, typed, setTyped });
  const { attempt, answered, setAnswered, isUnderWay, tryOnce } = useTries(options, typed, drop);
  const change: IssueForm<Typed>['change'] = (patch) => {
    touch();
    setTyped((now) => (typeof patch === 'function' ? patch(now) : { ...now, ...patch }));
  };
  const shown = attempt === 0 ? [] : merged(check(typed), answered);
  return {
    typed,
    change,
    forget: (isGone) => setAnswered((now) => now.filter(({ field }) => !isGone(field))),
    at: (field) => ({
      id: linkTo(field).cell,
      error: shown.find((issue) => issue.field === field)?.message ?? null,
    }),
    summary: {
      problems: shown.map(({ field, message }) => ({ message, ...linkTo(field) })),
      attempt,
      otherwise: id,
    },
    hasErrors: shown.length > 0,
    isUnderWay,
    kept: {
      ...kept,
      startAgain: () => {
        drop();
        setTyped(begin);
      },
    },
    buttonId: keptAs === undefined ? `${id}-send` : `send-${keptAs.replaceAll(' ', '-')}`,
    element: elementOf(id, tryOnce),
  };
}
