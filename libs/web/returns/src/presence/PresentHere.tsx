import { useTogether } from '../comments/together-context.js';
import { colleaguesInWords } from './colleagues-in-words.js';

/** Who else is in a section now. It keeps nobody out: two may type on one page. */
export function PresentHere({ section }: { section: string }) {
  const here = useTogether().others.filter((other) => other.section === section);
  return (
    <p className="monitor-present nhsuk-body-s" aria-live="polite">
      {here.length > 0 && `${colleaguesInWords(here)} ${here.length === 1 ? 'is' : 'are'} here now.`}
    </p>
  );
}
