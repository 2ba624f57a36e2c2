import { Panel } from 'nhsuk-react-components';
import { useLocation } from 'react-router';
import { doneTitle, readStepDone } from './done.js';

/** Confirms a step that the viewer has just taken, with the reference to keep. */
export function DonePanel({ reference }: { reference: string }) {
  const done = readStepDone(useLocation().state);
  if (done === null) return null;
  return (
    <Panel>
      <Panel.Title headingLevel="h2">{doneTitle(done)}</Panel.Title>
      Reference <strong className="monitor-reference">{reference}</strong>
    </Panel>
  );
}
