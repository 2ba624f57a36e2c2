import { stratifierDefinition } from '@monitor/domain';
import { ErrorSummary, NotFound, useFocusLinkedCell } from '@monitor/web-ui';
import { tableKeyOf } from '../content/answer-key.js';
import { ConflictPanel } from '../draft/ConflictPanel.js';
import { useDraft } from '../draft/draft-context.js';
import { useShownIssues } from '../draft/use-shown-issues.js';
import { fillingPages, nextPage } from '../return/next-section.js';
import { tablePath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { SectionForm } from '../return/SectionForm.js';
import { MetricFields } from './MetricFields.js';
import { TablesOfMetric } from './TablesOfMetric.js';
import type { MetricTable } from './use-metric-table.js';
import { useMetricTable } from './use-metric-table.js';

function MetricForm({ found }: { found: MetricTable }) {
  const { metric, stratifier, issues, errorsIn } = found;
  const { rules } = useDraft();
  const shown = useShownIssues(issues);
  const place = placeOf(useReturn());
  useFocusLinkedCell(true);
  const pages = fillingPages(place, rules.organisationType, rules.catalogue);
  const by = stratifierDefinition(stratifier).label.toLowerCase();
  return (
    <>
      <ErrorSummary {...shown.summary} />
      <ReturnHeading title={`${metric.name} by ${by}`} hasErrors={shown.summary.problems.length > 0} />
      <TablesOfMetric place={place} metricId={metric.id} current={stratifier} isDone={(s) => !errorsIn(s)} />
      <p>{metric.hint}</p>
      <ConflictPanel keys={[tableKeyOf(metric.id, stratifier)]} />
      <SectionForm showAll={shown.showAll} next={nextPage(pages, tablePath(place, metric.id, stratifier), place)}>
        <MetricFields found={found} shown={shown} />
      </SectionForm>
    </>
  );
}

/** What the numbers were: one metric by one stratifier. */
export function MetricPage() {
  const found = useMetricTable();
  if (found === null) return <NotFound />;
  return <MetricForm key={tableKeyOf(found.metric.id, found.stratifier)} found={found} />;
}
