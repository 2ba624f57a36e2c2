import { editionOf, findQuestion } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { nameWithRole } from '../presence/colleagues-in-words.js';
import { questionPath, returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { useTogether } from './together-context.js';
import type { Thread } from './thread.js';

function OpenLine({ thread }: { thread: Thread }) {
  const shown = useReturn();
  const place = placeOf(shown);
  const edition = editionOf(shown.edition);
  const question = thread.question === null ? null : findQuestion(edition, thread.question);
  const canType = shown.allowed.includes('EDIT');
  const to = question === null || !canType ? returnPath(place) : questionPath(place, edition, question);
  const [first] = thread.lines;
  return (
    <li>
      {canType ? (
        <TextLink to={to}>{question?.shortText ?? 'The whole return'}</TextLink>
      ) : (
        (question?.shortText ?? 'The whole return')
      )}
      {first !== undefined && `: ${first.text ?? ''} (${first.isYours ? 'you' : nameWithRole(first)})`}
    </li>
  );
}

/** What is still open, by name, before somebody submits or decides. It holds nothing up. */
export function OpenComments() {
  const open = (useTogether().threads ?? []).filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-comments">
      <h2 className="nhsuk-heading-m" id="open-comments">
        {open.length === 1 ? 'One comment is still open' : `${open.length} comments are still open`}
      </h2>
      <p>You can go on without them.</p>
      <ul className="nhsuk-list nhsuk-list--bullet monitor-open-comments">
        {open.map((thread) => (
          <OpenLine key={thread.id} thread={thread} />
        ))}
      </ul>
    </section>
  );
}
