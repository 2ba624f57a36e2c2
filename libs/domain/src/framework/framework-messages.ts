import type { PrincipleCode } from './framework.js';

/** A message of the framework that practice is looked at by: what key messages and policy implications say together. */
export interface FrameworkMessage {
  code: string;
  /** A few words, for a select and a heading. */
  name: string;
  /** The key messages and policy implications that say it. */
  principles: readonly PrincipleCode[];
  /** Key of the section of the form in which organisations say more of it than their actions do. */
  section: string;
}

/** The messages of the framework: every key message and policy implication belongs to one of them. */
export const frameworkMessages: readonly FrameworkMessage[] = [
  { code: 'BY-DESIGN', name: 'Inclusive by design', principles: ['K1'], section: 'SERVICES' },
  { code: 'OFFLINE-ROUTES', name: 'Offline routes protected', principles: ['K2', 'P2'], section: 'SERVICES' },
  { code: 'WHO-IS-MISSING', name: 'Looking for who is missing', principles: ['K3'], section: 'MISSING' },
  { code: 'PARTNERSHIPS', name: 'Local partnerships', principles: ['K4', 'P3'], section: 'PARTNERSHIPS' },
  { code: 'SUPPORT', name: 'Support given', principles: ['K5'], section: 'SUPPORT' },
  { code: 'RISK-ASSESSED', name: 'Risk assessed before go-live', principles: ['P1'], section: 'SERVICES' },
  { code: 'GOVERNANCE', name: 'Governance and assurance', principles: ['P4'], section: 'GOVERNANCE' },
];
