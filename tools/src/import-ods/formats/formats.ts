import type { FileFormat, FormatName } from './file-format.js';
import { readCommissioners } from './read-commissioners.js';
import { readMembershipFile } from './read-memberships.js';
import { readPracticeMapping } from './read-practice-mapping.js';
import { readPractices } from './read-practices.js';
import { readTrusts } from './read-trusts.js';

/** Kind of the mapping in the record of imports. */
export const mappingSource = 'gp-reg-pat-prac-map';

/** Every layout that can be read. */
export const formats: Record<FormatName, FileFormat> = {
  etr: { title: 'NHS trusts (etr)', source: 'etr', fileName: /^etr\b/i, read: readTrusts },
  epraccur: { title: 'GP practices (epraccur)', source: 'epraccur', fileName: /^epraccur\b/i, read: readPractices },
  eccg: { title: 'Commissioners (eccg)', source: 'eccg', fileName: /^eccg\b/i, read: readCommissioners },
  mapping: {
    title: 'GP practices, networks and places (gp-reg-pat-prac-map)',
    source: mappingSource,
    fileName: /^gp-reg-pat-prac-map\b/i,
    read: readPracticeMapping,
  },
  memberships: {
    title: 'Memberships of groups',
    source: 'memberships',
    fileName: /^memberships\b/i,
    read: readMembershipFile,
  },
};
