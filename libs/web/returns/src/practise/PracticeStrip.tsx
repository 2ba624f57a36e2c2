import { roleLabel } from '@monitor/domain';
import type { ReturnAction, ReturnState } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { Tag } from 'nhsuk-react-components';
import type { PracticeRole } from './practice-return.js';

const others: Record<PracticeRole, PracticeRole> = { PREPARER: 'APPROVER', APPROVER: 'PREPARER' };

const labelOf = (role: PracticeRole) => roleLabel(role).toLowerCase();

interface PracticeStripProps {
  state: ReturnState;
  role: PracticeRole;
  /** What somebody in this role may do with it now. */
  allowed: readonly ReturnAction[];
  onAct: (role: PracticeRole) => void;
  onAgain: () => void;
}

/** What comes next, where it is somebody else's turn. */
function turnInWords({ state, allowed }: Pick<PracticeStripProps, 'state' | 'allowed'>): string {
  if (state === 'SIGNED_OFF') return ' Practice ends here: a real return now goes to the regional lead.';
  if (allowed.includes('EDIT') || allowed.includes('SIGN_OFF')) return '';
  return state === 'SUBMITTED'
    ? ' Somebody else signs it off: act as the approver for that.'
    : ' The preparer fills it in.';
}

/** Says on every page, also on paper, that this is practice; changes who one is, begins anew, and leads out. */
export function PracticeStrip({ state, role, allowed, onAct, onAgain }: PracticeStripProps) {
  const other = others[role];
  return (
    <section className="monitor-practice" aria-label="Practice">
      <p>
        <Tag modifier="purple">Practice</Tag> <strong>Nothing here is sent or counted.</strong> You act as the{' '}
        {labelOf(role)}.<span aria-live="polite">{turnInWords({ state, allowed })}</span>
      </p>
      <p className="monitor-practice__ways monitor-not-printed">
        <button type="button" className="monitor-link-button" onClick={() => onAct(other)}>
          Act as the {labelOf(other)}
        </button>
        <button type="button" className="monitor-link-button" onClick={onAgain}>
          Begin again
        </button>
        <TextLink to="/practise">Practise another</TextLink>
        <TextLink to="/home">Leave practice</TextLink>
      </p>
    </section>
  );
}
