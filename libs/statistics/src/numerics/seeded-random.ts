/** Numbers that look random and are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** A number from 0 up to, not including, 1, in steps of 2⁻⁵³. */
  uniform(): number;
  /** A draw from the standard normal distribution. */
  normal(): number;
}

/**
 * A generator of reproducible random numbers: xoshiro128** (Blackman & Vigna 2018), its state filled from the seed by
 * splitmix32; normal draws by Marsaglia's polar method.
 *
 * @example seededRandom(7).uniform() === seededRandom(7).uniform() // => true
 */
export function seededRandom(seed: number): SeededRandom {
  const next32 = xoshiro128(seed);
  const uniform = () => ((next32() >>> 5) * 67108864 + (next32() >>> 6)) / 9007199254740992;
  let spare: number | null = null;
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const u = next32() / 2147483648 - 1 + next32() / 9223372036854775808;
      const v = next32() / 2147483648 - 1 + next32() / 9223372036854775808;
      const square = u * u + v * v;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = v * scale;
      return u * scale;
    }
  };
  return { uniform, normal };
}

function xoshiro128(seed: number): () => number {
  const fill = splitmix32(seed);
  let a = fill();
  let b = fill();
  let c = fill();
  let d = fill();
  return () => {
    const fivefold = Math.imul(b, 5);
    const result = Math.imul((fivefold << 7) | (fivefold >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}
