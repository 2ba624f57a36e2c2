import { findQuestion, sectionOf } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import type { Thread } from './thread.js';

/** The conversations about one question, or, with null, about the whole return. */
export function threadsAbout(threads: readonly Thread[], question: string | null): readonly Thread[] {
  return threads.filter((thread) => thread.question === question);
}

/**
 * Conversations by what they are about, for whoever shows what was changed for each. What the edition of the return no
 * longer asks (a question of an earlier quarter) counts as about the whole return, so that none is out of sight.
 */
export function commentsByQuestion(threads: readonly Thread[], edition: FormEdition): Map<string | null, Thread[]> {
  const byQuestion = new Map<string | null, Thread[]>();
  for (const thread of threads) {
    const isAsked = thread.question !== null && findQuestion(edition, thread.question) !== null;
    const key = isAsked ? thread.question : null;
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), thread]);
  }
  return byQuestion;
}

/** How many conversations of each section are open. The sections by their keys. */
export function openBySection(threads: readonly Thread[], edition: FormEdition): Map<string, number> {
  const open = new Map<string, number>();
  for (const { question, isOpen } of threads) {
    const section = question === null ? null : sectionOf(edition, question);
    if (isOpen && section !== null) open.set(section.key, (open.get(section.key) ?? 0) + 1);
  }
  return open;
}
