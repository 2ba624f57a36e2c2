import { ComparisonQuartersDocument, useFetch } from '@monitor/web-graphql';
import { Empty, FailedPage, Loading, PageTitle } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { settledQuarter } from './settled-quarter.js';
import type { ComparedQuarter } from './settled-quarter.js';

interface QuartersGateProps {
  title: string;
  /** The page, once the quarters and the one to begin with are known. */
  children: (quarters: readonly ComparedQuarter[], settled: ComparedQuarter) => ReactNode;
}

/** Fetches the quarters that every comparison is chosen by. */
export function QuartersGate({ title, children }: QuartersGateProps) {
  const found = useFetch(ComparisonQuartersDocument);
  if (found.state === 'FAILED') return <FailedPage failure={found.failure} onRetry={found.retry} />;
  const settled = found.state === 'SHOWN' ? settledQuarter(found.answer.quarters) : null;
  return (
    <>
      <PageTitle title={title} />
      {found.state === 'LOADING' && <Loading what="the comparison" lines={8} />}
      {found.state === 'SHOWN' && settled === null && (
        <Empty why="No quarter has been opened for returns yet. Figures appear here after the first returns are accepted." />
      )}
      {found.state === 'SHOWN' && settled !== null && children(found.answer.quarters, settled)}
    </>
  );
}
