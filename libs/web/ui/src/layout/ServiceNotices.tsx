import { Tag } from 'nhsuk-react-components';

const tags = {
  READ_ONLY: { label: 'Read only', colour: 'red' },
  DISK_LOW: { label: 'Nearly full', colour: 'orange' },
} as const;

/** What is told of the state of the service. */
export interface ToldNotice {
  code: keyof typeof tags;
  message: string;
}

/** Says on every page what the service cannot do at the moment; read out when it changes, without breaking in. */
export function ServiceNotices({ notices }: { notices: readonly ToldNotice[] }) {
  return (
    <aside aria-label="State of the service">
      <div role="status">
        {notices.map(({ code, message }) => (
          <div className="monitor-notice" key={code}>
            <div className="nhsuk-width-container monitor-notice__line">
              <Tag modifier={tags[code].colour}>{tags[code].label}</Tag>
              <span>{message}</span>
            </div>
          </div>
        ))}
      </div>
    </aside>
  );
}
