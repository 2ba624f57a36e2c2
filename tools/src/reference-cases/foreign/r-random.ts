/**
 * The random numbers of R (set.seed, runif, sample), so that draws recorded there can be drawn again.
 * Source: Matsumoto & Nishimura 1998, ACM TOMACS 8:3 (Mersenne Twister); R manual, ?Random: the seed is scrambled by a
 * linear congruential generator, and samples are drawn by rejection of random bits.
 */
export class RandomOfR {
  private readonly state = new Uint32Array(624);
  private used = 624;

  constructor(seed: number) {
    let scrambled = seed >>> 0;
    const next = () => (scrambled = (Math.imul(69069, scrambled) + 1) >>> 0);
    for (let i = 0; i < 50; i++) next();
    // The first number would be the position in the state, which set.seed sets to its end.
    next();
    for (let i = 0; i < 624; i++) this.state[i] = next();
  }

  /** A number above 0 and below 1. */
  uniform(): number {
    if (this.used === 624) this.twist();
    let word = this.state[this.used++]!;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    word ^= word >>> 18;
    return Math.min(1 - 2 ** -33, Math.max(2 ** -33, (word >>> 0) * 2.3283064365386963e-10));
  }

  /** A whole number from 0 to count - 1. */
  below(count: number): number {
    const bits = Math.ceil(Math.log2(count));
    for (;;) {
      let drawn = 0;
      for (let had = 0; had <= bits; had += 16) drawn = 65536 * drawn + Math.floor(this.uniform() * 65536);
      drawn %= 2 ** bits;
      if (drawn < count) return drawn;
    }
  }

  /** sample(1:count). */
  permutation(count: number): number[] {
    const left = Array.from({ length: count }, (_, i) => i + 1);
    return Array.from({ length: count }, () => {
      const at = this.below(left.length);
      const drawn = left[at]!;
      left[at] = left.at(-1)!;
      left.pop();
      return drawn;
    });
  }

  /** sample(1:count, replace = TRUE). */
  withReplacement(count: number): number[] {
    return Array.from({ length: count }, () => this.below(count) + 1);
  }

  private twist(): void {
    const { state } = this;
    for (let i = 0; i < 624; i++) {
      const mixed = (state[i]! & 0x80000000) | (state[(i + 1) % 624]! & 0x7fffffff);
      state[i] = state[(i + 397) % 624]! ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
    }
    this.used = 0;
  }
}
