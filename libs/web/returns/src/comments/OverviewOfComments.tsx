import { askedSections, editionOf } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { colleaguesInWords } from '../presence/colleagues-in-words.js';
import { sectionPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { QuestionComments } from './QuestionComments.js';
import { openBySection } from './threads-about.js';
import { useTogether } from './together-context.js';

/** What there is about a section: open comments, and who is in it now. */
function useSections() {
  const shown = useReturn();
  const { threads, others } = useTogether();
  const edition = editionOf(shown.edition);
  const open = openBySection(threads ?? [], edition);
  const sections = askedSections(edition, shown.head.organisation.type).map((section) => ({
    section,
    open: open.get(section.key) ?? 0,
    present: others.filter((other) => other.section === section.key),
  }));
  const elsewhere = others.filter((other) => sections.every(({ section }) => section.key !== other.section));
  return { sections: sections.filter((each) => each.open > 0 || each.present.length > 0), elsewhere };
}

/** Where there are open comments and who is where, section by section; and the comments on the whole return. */
export function OverviewOfComments() {
  const shown = useReturn();
  const { sections, elsewhere } = useSections();
  const place = placeOf(shown);
  const canType = shown.allowed.includes('EDIT');
  return (
    <section aria-labelledby="together">
      <h2 className="nhsuk-heading-m" id="together">
        Comments and colleagues
      </h2>
      {sections.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet" aria-live="polite">
          {sections.map(({ section, open, present }) => (
            <li key={section.key}>
              {canType ? <TextLink to={sectionPath(place, section.key)}>{section.title}</TextLink> : section.title}
              {open > 0 && `: ${open} open ${open === 1 ? 'comment' : 'comments'}`}
              {present.length > 0 && `${open > 0 ? '; ' : ': '}${colleaguesInWords(present)} in it now`}
            </li>
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && (
        <p>
          {colleaguesInWords(elsewhere)} {elsewhere.length === 1 ? 'has' : 'have'} this return open too.
        </p>
      )}
      <QuestionComments question={null} />
    </section>
  );
}
