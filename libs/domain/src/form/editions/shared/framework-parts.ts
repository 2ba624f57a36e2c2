import type { FrameworkDomain, Principle } from '../../../framework/framework.js';

/** Where the actions come from. */
export const frameworkSource =
  'After “Inclusive digital healthcare: a framework for NHS action on digital inclusion”, NHS England, September 2023. ' +
  'The words, and who is asked what, are those of this service.';

/** The framework's key messages (K) and what follows for policy (P). */
export const frameworkPrinciples: readonly Principle[] = [
  {
    code: 'K1',
    text: 'Digital healthcare is designed to include everyone, and does not assume that all can use it.',
  },
  { code: 'K2', text: 'Digital services stand beside non-digital ones and do not replace them.' },
  { code: 'K3', text: 'Services look for the people who are digitally excluded rather than wait for them.' },
  { code: 'K4', text: 'Local authorities and voluntary organisations are partners in giving access.' },
  { code: 'K5', text: 'Help with devices, connections and skills is a core part of inclusion.' },
  { code: 'P1', text: 'The risk of excluding people is assessed whenever a digital service is put in place.' },
  { code: 'P2', text: 'Offline routes are kept up and protected.' },
  { code: 'P3', text: 'Practical support reaches people through local partnerships.' },
  { code: 'P4', text: 'Inclusion is built into governance, commissioning and assurance.' },
];

/** The five parts of the framework. */
export const frameworkDomains: readonly FrameworkDomain[] = [
  { code: 'D1', name: 'Access to devices and data', shortName: 'Access' },
  { code: 'D2', name: 'Accessibility and ease of using technology', shortName: 'Ease of use' },
  { code: 'D3', name: 'Skills and capability', shortName: 'Skills' },
  { code: 'D4', name: 'Beliefs and trust', shortName: 'Trust' },
  { code: 'D5', name: 'Leadership and partnerships', shortName: 'Leadership' },
];
