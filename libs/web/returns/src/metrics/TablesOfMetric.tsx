import { stratifierDefinition, stratifiers } from '@monitor/domain';
import type { MetricId, Stratifier } from '@monitor/domain';
import { Link } from 'react-router';
import { tablePath } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';

interface TablesOfMetricProps {
  place: ReturnPlace;
  metricId: MetricId;
  current: Stratifier;
  /** Whether a table needs nothing more. */
  isDone: (stratifier: Stratifier) => boolean;
}

/** The tables of one metric, to go between. */
export function TablesOfMetric({ place, metricId, current, isDone }: TablesOfMetricProps) {
  return (
    <nav aria-label="Tables of this measure" className="monitor-tables-of-metric">
      <ul className="nhsuk-list monitor-step-list">
        {stratifiers.map((stratifier) => (
          <li key={stratifier}>
            <Link
              to={tablePath(place, metricId, stratifier)}
              aria-current={stratifier === current ? 'page' : undefined}
              className="monitor-step"
            >
              By {stratifierDefinition(stratifier).label.toLowerCase()}
              <span className="monitor-step__state">{isDone(stratifier) ? 'Complete' : 'To do'}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
