import type { BreakDraft } from '@monitor/domain';
import type { BreakContentInput } from '@monitor/web-graphql';

/** A checked draft as the API takes it: the check has found every word of it among those that are known. */
export function toContentInput(draft: BreakDraft): BreakContentInput {
  const { occursOn, lastsUntil, kind, title, explanation, source, touches } = draft;
  return { occursOn, lastsUntil, kind, title, explanation, source, touches } as BreakContentInput;
}
