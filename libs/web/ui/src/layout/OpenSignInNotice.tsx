import { openSignInWarning } from '@monitor/domain';
import { Tag } from 'nhsuk-react-components';

/** Says on every page that whoever signed in may not be who they seem. */
export function OpenSignInNotice() {
  return (
    <aside className="monitor-notice" aria-label="Sign-in notice">
      <div className="nhsuk-width-container monitor-notice__line">
        <Tag modifier="red">Open to anybody</Tag>
        <span>{openSignInWarning}</span>
      </div>
    </aside>
  );
}
