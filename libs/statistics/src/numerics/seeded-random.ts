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
  return new Xoshiro(seed);
}

/** State is kept in typed arrays: plain variables beyond 31 bits would be boxed at every step. */
class Xoshiro implements SeededRandom {
  private readonly state: Int32Array;
  private readonly spare = new Float64Array(1);
  private hasSpare = false;

  constructor(seed: number) {
    this.state = Int32Array.from({ length: 4 }, splitmix32(seed));
  }

  uniform(): number {
    return ((this.next() >>> 5) * 67108864 + (this.next() >>> 6)) / 9007199254740992;
  }

  normal(): number {
    if (this.hasSpare) {
      this.hasSpare = false;
      return this.spare[0]!;
    }
    for (;;) {
      // Signed 32-bit numbers, moved to the middle of their step: from −1 to 1, never 0.
      const u = (this.next() + 0.5) / 2147483648;
      const v = (this.next() + 0.5) / 2147483648;
      const square = u * u + v * v;
      if (square >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      this.spare[0] = v * scale;
      this.hasSpare = true;
      return u * scale;
    }
  }

  private next(): number {
    const state = this.state;
    const b = state[1]!;
    const fivefold = Math.imul(b, 5);
    const result = Math.imul((fivefold << 7) | (fivefold >>> 25), 9);
    const c = state[2]! ^ state[0]!;
    const d = state[3]! ^ b;
    state[1] = b ^ c;
    state[0] = state[0]! ^ d;
    state[2] = c ^ (b << 9);
    state[3] = (d << 11) | (d >>> 21);
    return result | 0;
  }
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
