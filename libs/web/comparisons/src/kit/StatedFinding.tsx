import type { ReactNode } from 'react';
import { FindingBlock } from './FindingBlock.js';
import type { LedeFinding } from './Lede.js';

interface StatedFindingProps {
  finding: LedeFinding;
  /** Where it leads on to. */
  children?: ReactNode;
}

/** A finding among others with the way to what it rests on; a plain sentence where nothing was decided. */
export function StatedFinding({ finding, children }: StatedFindingProps) {
  if ('verdict' in finding) {
    return (
      <FindingBlock finding={finding} isAmongOthers>
        {children}
      </FindingBlock>
    );
  }
  return (
    <div className="monitor-finding">
      <p className="monitor-finding__sentence">{finding.sentence}</p>
      {children !== undefined && <p className="monitor-finding__foot">{children}</p>}
    </div>
  );
}
