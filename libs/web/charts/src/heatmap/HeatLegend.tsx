import { toneLabels } from './heat-tone.js';
import type { HeatTone } from './heat-tone.js';

const order: readonly HeatTone[] = [0, 1, 2, 3, 4];

/** What the tones mean. */
export function HeatLegend({ label, hasUnreliable }: { label: string; hasUnreliable: boolean }) {
  return (
    <ul className="monitor-legend monitor-legend--tones" aria-label={label}>
      {order.map((tone) => (
        <li key={tone}>
          <span aria-hidden="true" className={`monitor-legend__tone monitor-heat--${tone}`} />
          {toneLabels[tone]}
        </li>
      ))}
      {hasUnreliable && (
        <li>
          <span aria-hidden="true" className="monitor-legend__tone monitor-heat--few" />
          fewer than five organisations
        </li>
      )}
    </ul>
  );
}
