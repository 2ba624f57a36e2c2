import { noteByline } from '@monitor/domain';
import type { NotedComparison } from './use-note-steps.js';

type Step = NotedComparison['steps'][number];

/** One step: what the note said from then on, or that it was withdrawn. */
function EarlierStep({ step: { text, role, writtenAt } }: { step: Step }) {
  const byline = noteByline({ role, writtenAt: new Date(writtenAt) });
  if (text === null) return <p>Withdrawn: {byline}</p>;
  return (
    <>
      <p className="monitor-comment">{text}</p>
      <p>{byline}</p>
    </>
  );
}

/** Every step of a note before the one that stands, the newest first; nothing where there is none. */
export function NoteHistory({ note, steps }: Pick<NotedComparison, 'note' | 'steps'>) {
  const earlier = steps.filter(({ number }) => number !== note?.number).reverse();
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier-versions">
      <h2 className="nhsuk-heading-m" id="earlier-versions">
        Earlier versions, the newest first
      </h2>
      <ol className="nhsuk-list">
        {earlier.map((step) => (
          <li key={step.number}>
            <EarlierStep step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}
