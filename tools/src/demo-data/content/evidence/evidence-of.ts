import type { OrganisationType } from '@monitor/domain';
import { pick } from '../pick.js';
import { accessEvidence } from './access-evidence.js';
import { easeOfUseEvidence } from './ease-of-use-evidence.js';
import { leadershipEvidence } from './leadership-evidence.js';
import { skillsEvidence } from './skills-evidence.js';
import { trustEvidence } from './trust-evidence.js';

/** What shows that an action is in place, by its code. `{body}` stands for the kind of body that answers. */
export const evidenceTexts: Readonly<Record<string, readonly string[]>> = {
  ...accessEvidence,
  ...easeOfUseEvidence,
  ...skillsEvidence,
  ...trustEvidence,
  ...leadershipEvidence,
};

/** What each kind of body calls itself. */
const bodies: Record<OrganisationType, string> = {
  PRACTICE: 'practice',
  PCN: 'network',
  TRUST: 'trust',
  ICB: 'board',
  REGION: 'regional team',
};

/** The evidence that a body of this type gives for an action; `chance` from 0 up to 1 chooses among several texts. */
export function evidenceOf(actionCode: string, type: OrganisationType, chance: number): string {
  const texts = evidenceTexts[actionCode];
  if (texts === undefined) throw new Error(`The demonstration has no evidence for the action ${actionCode}.`);
  return pick(texts, chance).replaceAll('{body}', bodies[type]);
}
