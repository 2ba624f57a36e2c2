import {
  latestEdition,
  listInWords,
  metricCatalogue,
  polarityMeaning,
  questionsOf,
  stratifierIn,
} from '@monitor/domain';
import type { MetricDefinition } from '@monitor/domain';
import { SummaryRows } from '@monitor/web-ui';

/** By what a metric is counted in the latest edition of the form, in a sentence. */
function countedBy({ id }: MetricDefinition): string {
  const stratifiers = questionsOf(latestEdition()).flatMap(({ metric, shape }) =>
    metric === id && shape.of === 'TABLE' ? [shape.stratifier] : [],
  );
  return listInWords(stratifiers.map((stratifier) => stratifierIn(latestEdition(), stratifier).label));
}

function Measure({ metric }: { metric: MetricDefinition }) {
  return (
    <>
      <h3 className="nhsuk-heading-s">{metric.name}</h3>
      <SummaryRows
        rows={[
          { label: 'Counted', value: metric.numerator },
          { label: 'Out of', value: metric.denominator },
          { label: 'Divided by', value: countedBy(metric) },
          { label: 'How to read it', value: polarityMeaning(metric.polarity) },
          { label: 'What is asked', value: metric.hint },
        ]}
      />
    </>
  );
}

/** The outcome metrics of a return. */
export function OutcomeMeasures() {
  return (
    <>
      <h2 className="nhsuk-heading-m">What organisations count</h2>
      <p>Each has a place for people whose group is not known.</p>
      {metricCatalogue().map((metric) => (
        <Measure key={metric.id} metric={metric} />
      ))}
    </>
  );
}
