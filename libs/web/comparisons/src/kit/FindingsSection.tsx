import { Heading } from '@monitor/web-ui';
import { useId } from 'react';
import { FindingBlock } from './FindingBlock.js';
import type { ShownFinding } from './finding-labels.js';

interface FindingsSectionProps {
  title: string;
  findings: readonly ShownFinding[];
}

/** What else may be said of a view, below its first line; nothing where there is nothing. */
export function FindingsSection({ title, findings }: FindingsSectionProps) {
  const headingId = useId();
  if (findings.length === 0) return null;
  return (
    <section className="monitor-findings" aria-labelledby={headingId}>
      <Heading level={2} id={headingId} className="nhsuk-heading-m">
        {title}
      </Heading>
      {findings.map((finding) => (
        <FindingBlock key={`${finding.kind} ${finding.sentence}`} finding={finding} />
      ))}
    </section>
  );
}
