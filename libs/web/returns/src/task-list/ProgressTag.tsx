import type { SectionProgress } from '@monitor/domain';
import { Tag } from 'nhsuk-react-components';

const tones = {
  NOT_STARTED: 'blue',
  IN_PROGRESS: 'white',
  HAS_ERRORS: 'red',
  OPTIONAL: 'grey',
} as const satisfies Record<Exclude<SectionProgress, 'COMPLETED'>, string>;

/** How far something is filled in. What is complete needs no colour. */
export function ProgressTag({ progress, label }: { progress: SectionProgress; label: string }) {
  return progress === 'COMPLETED' ? label : <Tag modifier={tones[progress]}>{label}</Tag>;
}
