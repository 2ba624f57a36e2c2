/** Chance that is the same for the same seed (the generator known as mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  isTrue(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Thing>(from: readonly Thing[]): Thing {
    const picked = from[this.between(0, from.length - 1)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }

  shuffled<Thing>(things: readonly Thing[]): Thing[] {
    const left = [...things];
    for (let last = left.length - 1; last > 0; last -= 1) {
      const other = this.between(0, last);
      [left[last], left[other]] = [left[other]!, left[last]!];
    }
    return left;
  }

  /** Of a normal distribution with mean 0 and standard deviation 1. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}
