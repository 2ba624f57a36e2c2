import type { FileFormat, FormatName } from './file-format.js';
import { readCommissioners } from './read-commissioners.js';
import { readMembershipFile } from './read-memberships.js';
import { readNetworks } from './read-networks.js';
import { readPracticeMapping } from './read-practice-mapping.js';
import { readPractices } from './read-practices.js';
import { readTrusts } from './read-trusts.js';

/** Every layout that can be read. */
export const formats: Record<FormatName, FileFormat> = {
  etr: { title: 'NHS trusts (etr)', source: 'etr', fileName: /^etr\b/i, read: readTrusts },
  ect: { title: 'Care trusts (ect)', source: 'ect', fileName: /^ect\b/i, read: readTrusts },
  epraccur: { title: 'GP practices (epraccur)', source: 'epraccur', fileName: /^epraccur\b/i, read: readPractices },
  eccg: { title: 'Commissioners (eccg)', source: 'eccg', fileName: /^eccg\b/i, read: readCommissioners },
  mapping: {
    title: 'GP practices, networks and places (gp-reg-pat-prac-map)',
    source: 'gp-reg-pat-prac-map',
    fileName: /^gp-reg-pat-prac-map\b/i,
    read: readPracticeMapping,
  },
  epcn: {
    title: 'Primary care networks and their practices (ePCN)',
    source: 'epcn',
    fileName: /^epcn\b/i,
    read: readNetworks,
  },
  memberships: {
    title: 'Memberships of groups',
    source: 'memberships',
    fileName: /^memberships\b/i,
    read: readMembershipFile,
  },
};
