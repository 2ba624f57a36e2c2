import type { stepTexts } from './step-words.js';
import type { Stepping } from './use-step.js';

/** What every step is given. */
export interface StepProps {
  step: keyof typeof stepTexts;
  /** The reorganisation. */
  id: string;
  /** Why the reader may not take it; null where they may. */
  whyNot: string | null;
  stepping: Stepping;
  onDone: () => void;
}
