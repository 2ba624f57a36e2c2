import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mailboxState, readAddress } from './mailbox-address.js';

describe('an address that was typed', () => {
  it.each([' inclusion.returns@trust.example ', 'A+b@nhs.net', "o'neil@x-y.example", 'user@xn--bcher-kva.example'])(
    'is taken: %s',
    (typed) => {
      expect(readAddress(typed)).toEqual({ address: typed.trim() });
    },
  );

  it.each([
    ['', /Type the address/],
    ['nobody', /“nobody” is not an address/],
    ['a@b', /not an address/],
    ['a@b.example, c@d.example', /not an address/],
    ['Name <a@b.example>', /not an address/],
    ['a@b.example\r\nBcc: c@d.example', /not an address/],
    ['a"b@c.example', /not an address/],
    [`${'a'.repeat(250)}@b.example`, /260 characters/],
  ])('is refused with what is wanted: %j', (typed, problem) => {
    const reading = readAddress(typed);
    expect('problem' in reading && reading.problem).toMatch(problem);
  });

  it('never holds what could start another header, another reader or a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.emailAddress(), (noise, address) => {
        for (const typed of [noise, address + noise, noise + address, address]) {
          const reading = readAddress(typed);
          if ('address' in reading) expect(reading.address).toMatch(/^[^\s<>,;:"()[\]\\]+@[^\s<>,;:"()[\]\\@]+$/);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a mailbox', () => {
  const inUse = { address: 'a@b.example', confirmedAt: new Date(), stoppedAt: null, refusals: 2 };

  it.each([
    ['IN_USE', {}],
    ['NONE', { address: null }],
    ['UNCONFIRMED', { confirmedAt: null }],
    ['STOPPED', { stoppedAt: new Date(), refusals: 9 }],
    ['REFUSES', { refusals: 3 }],
  ] as const)('is %s', (state, changes) => {
    expect(mailboxState({ ...inUse, ...changes })).toBe(state);
  });
});
