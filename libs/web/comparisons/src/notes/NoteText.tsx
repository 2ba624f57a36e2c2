import { noteByline } from '@monitor/domain';
import type { ComparisonNotePartsFragment } from '@monitor/web-graphql';

/** A note as its organisation wrote it, with the day and the role below. */
export function NoteText({ note: { text, role, writtenAt } }: { note: ComparisonNotePartsFragment }) {
  return (
    <>
      <p className="monitor-comment">{text}</p>
      <p>{noteByline({ role, writtenAt: new Date(writtenAt) })}</p>
    </>
  );
}
