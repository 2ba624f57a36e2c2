import type { ReorganisationIssue } from '@monitor/domain';
import { useState } from 'react';
import { cellOf } from './cell-of.js';
import { toContentInput, unsendable } from './to-content-input.js';
import { emptyEntries } from './typed-reorganisation.js';
import type { ListName, TypedReorganisation } from './typed-reorganisation.js';
import type { ReorganisationContentInput } from '@monitor/web-graphql';

/** What is known about a form before anything is typed. */
export interface Begun {
  typed: TypedReorganisation;
  /** What must be mended in what was kept before; shown at once. */
  issues: readonly ReorganisationIssue[];
}

/** A form in work: what is typed, and what must be mended once somebody has tried to keep it. */
export interface ReorganisationFormState {
  typed: TypedReorganisation;
  change: (patch: Partial<TypedReorganisation>) => void;
  changeEntry: <List extends ListName>(
    list: List,
    index: number,
    patch: Partial<TypedReorganisation[List][number]>,
  ) => void;
  add: (list: ListName) => void;
  remove: (list: ListName, index: number) => void;
  errorAt: (field: string) => string | null;
  problems: { message: string; cell: string }[];
  attempt: number;
  /** Hands on what is typed, if it can be sent; what comes back is shown at its questions. */
  send: (how: (content: ReorganisationContentInput) => Promise<readonly ReorganisationIssue[]>) => Promise<void>;
}

/** Keeps a form of a reorganisation. What is typed stays whatever the answer is. */
export function useReorganisationForm(begun: Begun): ReorganisationFormState {
  const [typed, setTyped] = useState(begun.typed);
  const [attempt, setAttempt] = useState(begun.issues.length > 0 ? 1 : 0);
  const [found, setFound] = useState<readonly ReorganisationIssue[]>(begun.issues);
  const errors = found.filter(({ severity }) => severity === 'ERROR');
  // An entry of a list that came or went has moved the others: what was found no longer stands at its place.
  const changeList = (list: ListName, change: (now: TypedReorganisation) => readonly object[]) => {
    setFound((now) => now.filter(({ field }) => !field.startsWith(`${list}.`)));
    setTyped((now) => ({ ...now, [list]: change(now) }));
  };
  return {
    typed,
    attempt,
    change: (patch) => setTyped((now) => ({ ...now, ...patch })),
    changeEntry: (list, index, patch) =>
      setTyped((now) => ({
        ...now,
        [list]: now[list].map((entry, place) => (place === index ? { ...entry, ...patch } : entry)),
      })),
    add: (list) =>
      setTyped((now) => {
        const key = Math.max(-1, ...now[list].map((entry) => entry.key)) + 1;
        return { ...now, [list]: [...now[list], { ...emptyEntries[list], key }] };
      }),
    remove: (list, index) => changeList(list, (now) => now[list].filter((_, place) => place !== index)),
    errorAt: (field) => errors.find((issue) => issue.field === field)?.message ?? null,
    problems: errors.map(({ field, message }) => ({ message, cell: cellOf(field) })),
    send: async (how) => {
      const wrong = unsendable(typed);
      const issues = wrong.length > 0 ? wrong : await how(toContentInput(typed));
      setFound(issues);
      setAttempt((now) => now + 1);
    },
  };
}
