import type { ReactNode } from 'react';
import { useRef } from 'react';
import { FocusedPath } from '../page/route-focus.js';
import { DemonstrationNotice } from './DemonstrationNotice.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import type { HeaderProps } from './Header.js';
import { OpenSignInNotice } from './OpenSignInNotice.js';
import { ServiceNotices } from './ServiceNotices.js';
import type { ToldNotice } from '@monitor/domain';
import { SkipLink } from './SkipLink.js';
import { TryingAgain } from './TryingAgain.js';

interface LayoutProps extends HeaderProps {
  /** Whether the figures shown are invented. */
  isDemonstration: boolean;
  /** Whether anybody who reaches the service can sign in as anybody. */
  isOpenToAnyone?: boolean;
  /** What the service cannot do at the moment. */
  notices?: readonly ToldNotice[];
  /** Whether something that was sent got no answer and is being sent again. */
  isTryingAgain?: boolean;
  /** Whether what is shown is of now. */
  connection?: ReactNode;
  children: ReactNode;
}

/** What is around every page: skip link, header with navigation, notice, main part, footer. */
export function Layout(props: LayoutProps) {
  const { isDemonstration, isOpenToAnyone = false, isTryingAgain = false, notices = [], ...others } = props;
  const { children, connection = null, ...header } = others;
  const focusedPath = useRef<string | null>(null);
  return (
    <FocusedPath value={focusedPath}>
      <SkipLink />
      <Header {...header} />
      {connection}
      <ServiceNotices notices={notices} />
      {isOpenToAnyone && <OpenSignInNotice />}
      {isDemonstration && <DemonstrationNotice />}
      <div className="nhsuk-width-container monitor-body">
        <main className="nhsuk-main-wrapper" id="maincontent" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Footer />
      <TryingAgain isShown={isTryingAgain} />
    </FocusedPath>
  );
}
