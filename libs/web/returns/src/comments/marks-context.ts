import { createContext, useContext } from 'react';

/** What should change, by question; a question that is marked and not yet written about has no words. */
export type Marks = Readonly<Record<string, string>>;

/** The questions that somebody marks while they decide about a return. */
export interface Marking {
  marks: Marks;
  change: (marks: Marks) => void;
}

/** Null where nothing is decided. */
export const MarkingContext = createContext<Marking | null>(null);

export function useMarking(): Marking | null {
  return useContext(MarkingContext);
}

/** The marks as they are sent; those without words are none. */
export function marksToSend(marks: Marks): { question: string; text: string }[] {
  return Object.entries(marks)
    .map(([question, text]) => ({ question, text: text.trim() }))
    .filter(({ text }) => text !== '');
}

/** The marks without one of them. */
export function withoutMark(marks: Marks, question: string): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([each]) => each !== question));
}
