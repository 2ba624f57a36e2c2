import { serviceNoticeTags } from '@monitor/domain';
import type { ToldNotice } from '@monitor/domain';
import { Tag } from 'nhsuk-react-components';

/** Says on every page what the service cannot do at the moment; read out when it changes, without breaking in. */
export function ServiceNotices({ notices }: { notices: readonly ToldNotice[] }) {
  return (
    <aside aria-label="State of the service">
      <div role="status">
        {notices.map(({ code, message }) => (
          <div className="monitor-notice" key={code}>
            <div className="nhsuk-width-container monitor-notice__line">
              <Tag modifier={serviceNoticeTags[code].colour}>{serviceNoticeTags[code].label}</Tag>
              <span>{message}</span>
            </div>
          </div>
        ))}
      </div>
    </aside>
  );
}
