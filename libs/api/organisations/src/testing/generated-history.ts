import { dayBefore, daysAfter } from '@monitor/domain';
import type { OrganisationPeriod, Succession, SuccessionType } from '@monitor/domain';

/** What to generate: the same seed makes the same history. */
export interface HistoryRecipe {
  seed: number;
  /** Begins every code. */
  prefix: string;
  from: string;
  to: string;
}

export interface GeneratedHistory {
  periods: OrganisationPeriod[];
  links: Succession[];
}

const atFirst = 60;
const happenings = 250;

/**
 * For tests: organisations that open, close, open again, merge, split, give up parts and take new names, codes and
 * boards on random days, of which many are the first or last of a quarter.
 */
export function generatedHistory({ seed, prefix, from, to }: HistoryRecipe): GeneratedHistory {
  const chance = randomNumbers(seed);
  const world = new GeneratedWorld(prefix, chance);
  for (let index = 0; index < atFirst; index += 1) world.open(dayBetween(from, daysAfter(from, 200), chance));
  const days = Array.from({ length: happenings }, () => dayBetween(daysAfter(from, 200), to, chance)).sort();
  for (const day of days) world.happen(day);
  return { periods: world.periods, links: world.links };
}

class GeneratedWorld {
  readonly periods: OrganisationPeriod[] = [];
  readonly links: Succession[] = [];
  private readonly happenings = [
    (day: string) => this.merge(day),
    (day: string) => this.split(day),
    (day: string) => this.giveUpPart(day),
    (day: string) => this.replace(day, 'RENAME'),
    (day: string) => this.change(day),
    (day: string) => this.close(this.pick(day), day),
    (day: string) => this.openAgain(day),
    (day: string) => void this.open(day),
  ];

  constructor(
    private readonly prefix: string,
    private readonly chance: () => number,
  ) {}

  happen(day: string): void {
    this.happenings[Math.floor(this.chance() * this.happenings.length)]?.(day);
  }

  open(day: string, code = `${this.prefix}${String(this.periods.length).padStart(4, '0')}`): OrganisationPeriod {
    const period: OrganisationPeriod = {
      code,
      onsCode: null,
      type: 'PRACTICE',
      name: `Body ${code}`,
      icbCode: 'QMM',
      regionCode: 'Y61',
      validFrom: day,
      validTo: null,
    };
    this.periods.push(period);
    return period;
  }

  /** An open organisation whose present period began before the day. */
  private pick(day: string): OrganisationPeriod | undefined {
    const open = this.periods.filter(({ validFrom, validTo }) => validTo === null && validFrom < day);
    return open[Math.floor(this.chance() * open.length)];
  }

  private close(period: OrganisationPeriod | undefined, day: string): void {
    if (period !== undefined) period.validTo = dayBefore(day);
  }

  private link(from: OrganisationPeriod, to: OrganisationPeriod, type: SuccessionType, day: string): void {
    const weight = type === 'SPLIT' || type === 'BOUNDARY_CHANGE' ? 0.5 : 1;
    const codes = { predecessorCode: from.code, successorCode: to.code };
    this.links.push({ ...codes, effectiveOn: day, type, weight, source: 'Generated' });
  }

  /** Into a new body, or into one that goes on. */
  private merge(day: string): void {
    const [one, other] = [this.pick(day), this.pick(day)];
    if (one === undefined || other === undefined || one === other) return;
    this.close(one, day);
    if (this.chance() < 0.5) return this.link(one, other, 'MERGER', day);
    this.close(other, day);
    const successor = this.open(day);
    this.link(one, successor, 'MERGER', day);
    this.link(other, successor, 'MERGER', day);
  }

  private split(day: string): void {
    const [one, other] = [this.pick(day), this.pick(day)];
    if (one === undefined || other === undefined || one === other) return;
    this.close(one, day);
    this.link(one, other, 'SPLIT', day);
    this.link(one, this.open(day), 'SPLIT', day);
  }

  private giveUpPart(day: string): void {
    const [one, other] = [this.pick(day), this.pick(day)];
    if (one !== undefined && other !== undefined && one !== other) this.link(one, other, 'BOUNDARY_CHANGE', day);
  }

  private replace(day: string, type: SuccessionType): void {
    const one = this.pick(day);
    if (one === undefined) return;
    this.close(one, day);
    this.link(one, this.open(day), type, day);
  }

  /** A new name or board: the same organisation goes on. */
  private change(day: string): void {
    const one = this.pick(day);
    if (one === undefined) return;
    this.close(one, day);
    Object.assign(this.open(day, one.code), { name: `${one.name} again`, icbCode: 'T6Y0W' });
  }

  private openAgain(day: string): void {
    const isOpen = (code: string) => this.periods.some((period) => period.code === code && period.validTo === null);
    const closed = this.periods.filter(({ code, validTo }) => validTo !== null && validTo < day && !isOpen(code));
    const one = closed[Math.floor(this.chance() * closed.length)];
    const last = this.periods.filter(({ code }) => code === one?.code).map(({ validTo }) => validTo ?? '');
    if (one !== undefined && last.every((validTo) => validTo < day)) this.open(day, one.code);
  }
}

function dayBetween(from: string, to: string, chance: () => number): string {
  const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const day = daysAfter(from, Math.floor(chance() * span));
  const edge = chance();
  if (edge < 0.3) return `${day.slice(0, 5)}${['01', '04', '07', '10'][Math.floor(chance() * 4)]}-01`;
  return edge < 0.4 ? `${day.slice(0, 5)}06-30` : day;
}

/** A small generator of numbers from 0 to 1 (mulberry32): the same from the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
