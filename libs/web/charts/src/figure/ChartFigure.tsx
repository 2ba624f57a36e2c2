import { Heading } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { useId } from 'react';

interface ChartFigureProps {
  /** States the finding. */
  title: string;
  /** How to read the picture, in a sentence or two. */
  sentence: ReactNode;
  /** The picture, then the table of the same rows. */
  children: ReactNode;
  /** Quarter, coverage, boundaries, provisional or final. */
  source: ReactNode;
  download?: ReactNode;
  /** Level of the heading on its page. */
  level?: 2 | 3;
}

/** A chart as it always stands on a page: finding, sentence, picture, table, source, download. */
export function ChartFigure({ title, sentence, children, source, download, level = 2 }: ChartFigureProps) {
  const headingId = useId();
  return (
    <section className="monitor-chart" aria-labelledby={headingId}>
      <Heading level={level} id={headingId} className={level === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>
        {title}
      </Heading>
      <p className="monitor-chart__sentence">{sentence}</p>
      {children}
      <div className="monitor-chart__foot">
        <p className="nhsuk-body-s monitor-chart__source">{source}</p>
        {download}
      </div>
    </section>
  );
}
