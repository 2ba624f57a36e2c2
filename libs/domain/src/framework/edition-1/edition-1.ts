import type { FrameworkCatalogue } from '../framework.js';
import { accessToDevices } from './access-to-devices.js';
import { beliefsAndTrust } from './beliefs-and-trust.js';
import { easeOfUse } from './ease-of-use.js';
import { leadershipAndPartnerships } from './leadership-and-partnerships.js';
import { skillsAndCapability } from './skills-and-capability.js';

/**
 * The first edition: the framework's actions in our own plain words, each with how sure we are of its published
 * wording. The choice of who is asked is ours: the framework names audiences, not types of organisation.
 */
export const edition1: FrameworkCatalogue = {
  version: 1,
  publishedOn: '2023-10-01',
  source:
    'After “Inclusive digital healthcare: a framework for NHS action on digital inclusion”, NHS England, September 2023. ' +
    'The words, and who is asked what, are those of this service.',
  principles: [
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
  ],
  domains: [
    { code: 'D1', name: 'Access to devices and data', shortName: 'Access' },
    { code: 'D2', name: 'Accessibility and ease of using technology', shortName: 'Ease of use' },
    { code: 'D3', name: 'Skills and capability', shortName: 'Skills' },
    { code: 'D4', name: 'Beliefs and trust', shortName: 'Trust' },
    { code: 'D5', name: 'Leadership and partnerships', shortName: 'Leadership' },
  ],
  actions: [...accessToDevices, ...easeOfUse, ...skillsAndCapability, ...beliefsAndTrust, ...leadershipAndPartnerships],
};
