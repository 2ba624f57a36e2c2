import { metricCatalogue, polarityMeaning } from '@monitor/domain';
import type { MetricDefinition } from '@monitor/domain';
import { SummaryRows } from '@monitor/web-ui';

function Measure({ metric }: { metric: MetricDefinition }) {
  return (
    <>
      <h3 className="nhsuk-heading-s">{metric.name}</h3>
      <SummaryRows
        rows={[
          { label: 'Counted', value: metric.numerator },
          { label: 'Out of', value: metric.denominator },
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
      <p>Each is counted by deprivation, age, sex and ethnicity, with a place for people whose group is not known.</p>
      {metricCatalogue().map((metric) => (
        <Measure key={metric.id} metric={metric} />
      ))}
    </>
  );
}
