import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hopOfAddress } from './network-hop.js';

const group = fc.integer({ min: 0, max: 0xffff });
const groups = (length: number) => fc.array(group, { minLength: length, maxLength: length });
const spell = (numbers: number[]) => numbers.map((number) => number.toString(16)).join(':');

describe('the network hop of a request', () => {
  it('is the address itself for IPv4, however it is written', () => {
    expect(hopOfAddress('192.0.2.7')).toBe('192.0.2.7');
    expect(hopOfAddress('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(hopOfAddress('192.0.2.7:50123')).toBe('192.0.2.7');
  });

  it('is one for all addresses of an IPv6 /64', () => {
    fc.assert(
      fc.property(groups(4), groups(4), groups(4), (network, one, other) => {
        expect(hopOfAddress(spell([...network, ...one]))).toBe(hopOfAddress(spell([...network, ...other])));
      }),
    );
  });

  it('is another for every other /64', () => {
    fc.assert(
      fc.property(groups(4), groups(4), groups(4), (network, other, host) => {
        fc.pre(spell(network) !== spell(other));
        expect(hopOfAddress(spell([...network, ...host]))).not.toBe(hopOfAddress(spell([...other, ...host])));
      }),
    );
  });

  it.each([
    ['2001:db8::1', '2001:db8:0:0::5'],
    ['2001:0DB8::1', '2001:db8:0:0:ffff::'],
    ['fe80::1%eth0', 'fe80::2'],
    ['[2001:db8::1]:443', '2001:db8::2'],
    ['::1', '::2'],
    ['2001:db8::192.0.2.1', '2001:db8::1'],
  ])('does not depend on the way %s and %s are written', (one, other) => {
    expect(hopOfAddress(one)).toBe(hopOfAddress(other));
  });

  it('is one for everything that is no address, so that inventing words gains nothing', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[\d:]/.test(text)),
        (text) => {
          expect(hopOfAddress(text)).toBe('unknown');
        },
      ),
    );
  });
});
