import { TextLink } from '@monitor/web-ui';
import type { FormEvent, ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useDraft } from '../draft/draft-context.js';
import { nextToFill } from './next-section.js';
import { returnPath, sectionPath } from './paths.js';
import { placeOf, useReturn } from './return-context.js';

interface SectionFormProps {
  /** Shows everything that stops the return from being submitted; answers whether there is anything. */
  showAll: () => boolean;
  /** The section that the page belongs to. */
  section: string;
  /** Whether the page is a part of its section to which one goes back, and not one from which one goes on. */
  isPart?: boolean;
  children: ReactNode;
}

/** The questions of one page, whether they are saved, and the two ways on. Nobody has to finish a page to leave it. */
export function SectionForm({ showAll, section, isPart = false, children }: SectionFormProps) {
  const navigate = useNavigate();
  const { question } = useParams();
  const draft = useDraft();
  const place = placeOf(useReturn());
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (showAll()) return;
    void navigate(isPart ? sectionPath(place, section) : nextToFill(draft, { section, question }, place));
  };
  return (
    <form onSubmit={goOn} noValidate>
      {children}
      <button className="nhsuk-button">{isPart ? 'Done: back to the list' : 'Continue'}</button>
      <p>
        {isPart ? (
          <TextLink to={sectionPath(place, section)}>Finish this later, and go back to the list</TextLink>
        ) : (
          <TextLink to={returnPath(place)}>Finish this page later</TextLink>
        )}
      </p>
    </form>
  );
}
