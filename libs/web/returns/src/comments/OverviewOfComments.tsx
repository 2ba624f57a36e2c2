import { askedSections, editionOf } from '@monitor/domain';
import { colleaguesInWords } from '../presence/colleagues-in-words.js';
import { useReturn } from '../return/return-context.js';
import { QuestionComments } from './QuestionComments.js';
import { useTogether } from './together-context.js';
import { useSectionNotes } from './use-section-notes.js';

/** Section by section what waits there and who is there, where no task list says so. */
function NotesOfSections() {
  const { edition: number, head } = useReturn();
  const edition = editionOf(number);
  const notesOf = useSectionNotes(edition);
  const noted = askedSections(edition, head.organisation.type)
    .map(({ key, title }) => ({ key, title, notes: notesOf(key) }))
    .filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return null;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet" aria-live="polite">
      {noted.map(({ key, title, notes }) => (
        <li key={key}>
          {title}: {notes.join(', ')}
        </li>
      ))}
    </ul>
  );
}

/** Who else has the return open, and the comments on the whole of it; without a task list, also where there are others. */
export function OverviewOfComments() {
  const { edition, head, allowed } = useReturn();
  const { others } = useTogether();
  const sections = new Set(askedSections(editionOf(edition), head.organisation.type).map(({ key }) => key));
  const elsewhere = others.filter(({ section }) => section === null || !sections.has(section));
  return (
    <section aria-labelledby="together">
      <h2 className="nhsuk-heading-m" id="together">
        Comments and colleagues
      </h2>
      {!allowed.includes('EDIT') && <NotesOfSections />}
      {elsewhere.length > 0 && (
        <p>
          {colleaguesInWords(elsewhere)} {elsewhere.length === 1 ? 'has' : 'have'} this return open too.
        </p>
      )}
      <QuestionComments question={null} />
    </section>
  );
}
