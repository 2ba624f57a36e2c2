import { isEmptyAnswer, listInWords, lowerFirst } from '@monitor/domain';
import type { Question } from '@monitor/domain';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useDraft } from '../draft/draft-context.js';

interface VoluntaryPartProps {
  questions: readonly Question[];
  /** Whether nothing else is asked in the section. */
  isWhole: boolean;
  children: ReactNode;
}

/** The most questions that a fold names before it is opened. */
const mostNamed = 3;

function foldedName(questions: readonly Question[]): string {
  const names = questions.map(({ shortText }) => lowerFirst(shortText));
  if (names.length <= mostNamed) return `You may also give ${listInWords(names)}`;
  return `You may also give ${names.length} more answers`;
}

/** Questions that may be left open: behind a fold, unless some of them are answered or nothing else is asked. */
export function VoluntaryPart({ questions, isWhole, children }: VoluntaryPartProps) {
  const { state } = useDraft();
  const [isBegun] = useState(() => questions.some(({ code }) => !isEmptyAnswer(state.answers[code]?.answer ?? null)));
  if (questions.length === 0) return null;
  if (isWhole) {
    return (
      <>
        <p>You may leave this section empty.</p>
        {children}
      </>
    );
  }
  return (
    <details className="nhsuk-details" open={isBegun || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{foldedName(questions)}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
