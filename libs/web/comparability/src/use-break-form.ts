import { breakFields, currentCatalogue, validateBreak } from '@monitor/domain';
import type { BreakDraft, BreakField, BreakIssue } from '@monitor/domain';
import { useState } from 'react';
import type { LedgerArea } from './ledger-answer.js';
import { toBreakDraft } from './typed-break.js';
import type { TypedBreak } from './typed-break.js';

/** A form in work: what is typed, and what must be mended once somebody has tried to send it. */
export interface BreakFormState {
  typed: TypedBreak;
  change: (patch: Partial<TypedBreak>) => void;
  problems: { message: string; cell: string }[];
  errorAt: (field: BreakField) => string | null;
  attempt: number;
  /** Checks what is typed and hands it on if nothing must be mended; issues that come back are shown at their cells. */
  send: (how: (draft: BreakDraft) => Promise<readonly BreakIssue[]>) => Promise<void>;
}

/** The id of the input of a question. */
export function cellOf(field: BreakField): string {
  return `break-${field}`;
}

/** What the API found, as far as this form has a question for it. */
export function toBreakIssues(issues: readonly { field: string; message: string }[]): BreakIssue[] {
  return issues.flatMap(({ field, message }) => {
    const known = breakFields.find((each) => each === field);
    return known === undefined ? [] : [{ field: known, message }];
  });
}

/** Keeps a form of a break. What is typed stays whatever the answer is. */
export function useBreakForm(begun: TypedBreak, areas: readonly LedgerArea[]): BreakFormState {
  const [typed, setTyped] = useState(begun);
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<readonly BreakIssue[]>([]);
  const draft = toBreakDraft(typed);
  const known = { catalogue: currentCatalogue, areaCodes: new Set(areas.map(({ code }) => code)) };
  const found = validateBreak(draft, known);
  const shown = attempt === 0 ? [] : [...found, ...answered];
  return {
    typed,
    attempt,
    change: (patch) => {
      setAnswered([]);
      setTyped((now) => ({ ...now, ...patch }));
    },
    problems: shown.map(({ field, message }) => ({ message, cell: cellOf(field) })),
    errorAt: (field) => shown.find((issue) => issue.field === field)?.message ?? null,
    send: async (how) => {
      setAttempt((now) => now + 1);
      if (found.length > 0) return;
      const issues = await how(draft);
      setAnswered(issues);
      if (issues.length > 0) setAttempt((now) => now + 1);
    },
  };
}
