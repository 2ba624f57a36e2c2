import { Tag } from 'nhsuk-react-components';

/** Says on every page that nothing shown is real. */
export function DemonstrationNotice() {
  return (
    <aside className="monitor-notice" aria-label="Demonstration notice">
      <div className="nhsuk-width-container monitor-notice__line">
        <Tag modifier="yellow">Demonstration data</Tag>
        <span>Providers, people and figures are invented. Regions and integrated care boards are real places.</span>
      </div>
    </aside>
  );
}
