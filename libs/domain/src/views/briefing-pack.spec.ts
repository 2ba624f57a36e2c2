import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mostInPack, movedInPack, readPack, writePack } from './briefing-pack.js';

const anyPack = fc.uniqueArray(fc.integer({ min: 1, max: 999_999_999 }), { maxLength: mostInPack });

describe('a briefing pack in an address', () => {
  it('is read as it was written, in its order', () => {
    fc.assert(fc.property(anyPack, (pack) => expect(readPack(writePack(pack))).toEqual(pack)));
  });

  it('has each view once, no more than fit, and nothing that is no view, whatever the address says', () => {
    const typed = fc.array(fc.oneof(fc.string(), fc.integer().map(String)), { maxLength: 60 });
    fc.assert(
      fc.property(typed, (parts) => {
        const pack = readPack(parts.join(','));
        expect(pack.length).toBeLessThanOrEqual(mostInPack);
        expect(new Set(pack).size).toBe(pack.length);
        expect(pack.every((each) => Number.isInteger(each) && each > 0)).toBe(true);
      }),
    );
    expect(readPack('3,x,,03,1.5,-2,3,1e3,7')).toEqual([3, 7]);
  });

  it('keeps all its views when one is moved, and has its order again when it is moved back', () => {
    fc.assert(
      fc.property(anyPack, fc.nat(), (pack, at) => {
        const view = pack[at % Math.max(pack.length, 1)] ?? 1;
        const moved = movedInPack(pack, view, 'END');
        expect([...moved].sort()).toEqual([...pack].sort());
        if (pack.at(-1) !== view) expect(movedInPack(moved, view, 'BEGINNING')).toEqual(pack);
        else expect(moved).toEqual(pack);
      }),
    );
  });
});
