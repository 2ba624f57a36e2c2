import { TextLink } from '@monitor/web-ui';
import type { FormEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { SaveStatusLine } from '../draft/SaveStatusLine.js';
import { returnPath } from './paths.js';
import { placeOf, useReturn } from './return-context.js';

interface SectionFormProps {
  /** Shows every error of the page; answers whether there are any. */
  showAll: () => boolean;
  next: string;
  children: ReactNode;
}

/** The questions of one page, whether they are saved, and the two ways on. Nobody has to finish a page to leave it. */
export function SectionForm({ showAll, next, children }: SectionFormProps) {
  const navigate = useNavigate();
  const place = placeOf(useReturn());
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    if (!showAll()) void navigate(next);
  };
  return (
    <form onSubmit={goOn} noValidate>
      {children}
      <SaveStatusLine />
      <button className="nhsuk-button">Continue</button>
      <p>
        <TextLink to={returnPath(place)}>Finish this page later</TextLink>
      </p>
    </form>
  );
}
