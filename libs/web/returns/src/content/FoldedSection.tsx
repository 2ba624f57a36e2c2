import type { ReactNode } from 'react';

interface FoldedSectionProps {
  id: string;
  title: string;
  /** What of it matters, in a line. */
  line: string;
  isOpen: boolean;
  children: ReactNode;
}

/** A section of a return that is read: its name and what of it matters in a line, and everything it says folded below. */
export function FoldedSection({ id, title, line, isOpen, children }: FoldedSectionProps) {
  return (
    <section aria-labelledby={id} className="monitor-folded">
      <details open={isOpen}>
        <summary className="monitor-folded__summary">
          <h3 className="nhsuk-heading-s" id={id}>
            {title}
          </h3>
          <span>{line}</span>
        </summary>
        {children}
      </details>
    </section>
  );
}
