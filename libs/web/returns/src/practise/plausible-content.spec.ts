import { describe, expect, it } from '@jest/globals';
import { formEditions, stopsSubmission, validateReturn } from '@monitor/domain';
import type { OrganisationType } from '@monitor/domain';
import { inventedPeople, plausibleContent } from './plausible-content.js';

const types: OrganisationType[] = ['ICB', 'TRUST', 'PCN', 'PRACTICE'];
const cases = formEditions.flatMap((edition) => types.map((type) => ({ edition, type, version: edition.version })));

describe('an invented return', () => {
  it.each(cases)('has nothing to mend or to explain, of edition $version and $type', ({ edition, type }) => {
    const begun = { organisationCode: 'EXAMPLE', organisationType: type, edition };
    const previous = plausibleContent({ ...begun, quarterId: '2026-27-Q1' }, inventedPeople(type, false));
    const content = plausibleContent({ ...begun, quarterId: '2026-27-Q2' }, inventedPeople(type, true));
    const context = { organisationType: type, edition, today: '2026-10-20', earlier: [] };
    const issues = validateReturn(content, { ...context, previous });
    expect(issues.map(({ cell, message }) => `${cell} ${message}`)).toEqual([]);
    expect(validateReturn(previous, { ...context, previous: null }).filter(stopsSubmission)).toEqual([]);
  });
});
