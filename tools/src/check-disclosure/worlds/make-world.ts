import { Chance } from './chance.js';
import { Chronicle } from './chronicle.js';
import { amendCounts, characterOf, drawCounts } from './counts.js';
import type { Character, CountsByStratifier } from './counts.js';
import { eventKinds } from './world.js';
import type { EventKind, Home, World, WorldEvent } from './world.js';

/** The quarter that is closed, of which returns are still amended, and the one that is coming in. */
export const [closedQuarter, openQuarter] = ['2025-26-Q4', '2026-27-Q1'] as const;

/** How many things of each kind happen besides the late returns. */
const happenings: Readonly<Record<EventKind, number>> = {
  ACCEPTED: 0,
  AMENDED: 6,
  WITHDRAWN: 1,
  MOVED: 1,
  MERGED: 1,
  DIVIDED: 1,
  LOADED: 1,
};

/** Invents a world. The same seed gives the same world for ever. */
export function makeWorld(seed: number): World {
  const chance = new Chance(seed * 7919 + 17);
  const homes = drawHomes(chance);
  const making = new WorldInTheMaking(chance, homes);
  making.begin();
  const late = chance.shuffled([...making.waiting]).map((code) => ({ kind: 'ACCEPTED' as const, code }));
  const others = eventKinds.flatMap((kind) => Array.from({ length: happenings[kind] }, () => ({ kind, code: null })));
  const events = chance
    .shuffled([...late, ...others])
    .flatMap(({ kind, code }, index) => making.happen(kind, index + 1, code));
  return {
    seed,
    homes,
    quarters: [closedQuarter, openQuarter].map((quarterId) => ({
      quarterId,
      tables: making.chronicle.tablesOf(quarterId),
    })),
    places: making.chronicle.places,
    events,
    instants: late.length + others.length + 1,
  };
}

/** Two or three regions of two or three boards: most of 3 to 12 organisations, one in six larger. */
function drawHomes(chance: Chance): Map<string, Home> {
  const homes = new Map<string, Home>();
  const regions = chance.between(2, 3);
  for (let region = 1; region <= regions; region += 1) {
    const boards = chance.between(2, 3);
    for (let board = 1; board <= boards; board += 1) {
      const size = chance.isTrue(1 / 6) ? chance.between(13, 40) : chance.between(3, 12);
      for (let index = 0; index < size; index += 1) {
        const code = `O${String(homes.size).padStart(3, '0')}`;
        homes.set(code, { regionCode: `Y${region}`, icbCode: `Q${region}${board}` });
      }
    }
  }
  return homes;
}

class WorldInTheMaking {
  readonly chronicle: Chronicle;
  /** Those whose return of the open quarter has not come in yet. */
  readonly waiting: string[] = [];
  private readonly characters = new Map<string, Character>();
  private readonly accepted = new Map<string, CountsByStratifier>();

  constructor(
    private readonly chance: Chance,
    private readonly homes: ReadonlyMap<string, Home>,
  ) {
    this.chronicle = new Chronicle(homes);
  }

  /** The first instant: the closed quarter but for a few, and half of the open one. */
  begin(): void {
    for (const [code, home] of this.homes) {
      this.chronicle.place({ code, ...home, parts: null, weightsSource: null }, 0);
      this.characters.set(code, characterOf(this.chance));
      if (this.chance.isTrue(0.95)) this.accept(closedQuarter, code, 0);
      if (this.chance.isTrue(0.55)) this.accept(openQuarter, code, 0);
      else if (this.chance.isTrue(0.9)) this.waiting.push(code);
    }
  }

  /** Lets something happen; nothing where nobody is there to whom it could. */
  happen(kind: EventKind, instant: number, late: string | null): WorldEvent[] {
    if (late !== null) this.accept(openQuarter, late, instant);
    const told = late !== null ? { quarterId: openQuarter, codes: [late] } : this.happenTo(kind, instant);
    return told === null ? [] : [{ instant, kind, ...told }];
  }

  private happenTo(kind: EventKind, instant: number): Pick<WorldEvent, 'quarterId' | 'codes'> | null {
    const quarterId = this.chance.pick([closedQuarter, openQuarter]);
    const code = this.chance.pick([...this.homes.keys()]);
    const counts = this.accepted.get(`${quarterId}.${code}`);
    if (kind === 'LOADED') {
      this.chronicle.load(quarterId, code, drawCounts(this.characters.get(code)!, this.chance), instant);
    } else if (kind === 'AMENDED' || kind === 'WITHDRAWN') {
      if (counts === undefined) return null;
      if (kind === 'WITHDRAWN') this.withdraw(quarterId, code, instant);
      else this.accept(quarterId, code, instant, amendCounts(counts, this.chance));
    } else {
      return { quarterId: null, codes: this.reorganise(kind, code, instant) };
    }
    return { quarterId, codes: [code] };
  }

  private accept(quarterId: string, code: string, instant: number, amended?: CountsByStratifier): void {
    const counts = amended ?? drawCounts(this.characters.get(code)!, this.chance);
    this.accepted.set(`${quarterId}.${code}`, counts);
    this.chronicle.accept(quarterId, code, counts, instant);
  }

  private withdraw(quarterId: string, code: string, instant: number): void {
    this.accepted.delete(`${quarterId}.${code}`);
    this.chronicle.withdraw(quarterId, code, instant);
  }

  /** One body moves to another board, two boards of a region become one, or a body is divided between two boards. */
  private reorganise(kind: EventKind, code: string, instant: number): string[] {
    const home = this.homes.get(code)!;
    const others = this.chance.shuffled([...this.homes.values()]).filter(({ icbCode }) => icbCode !== home.icbCode);
    const sibling = others.find(({ regionCode }) => regionCode === home.regionCode)!;
    if (kind === 'MERGED') return this.mergeBoards([home, sibling], instant);
    const other = this.chance.isTrue(0.7) ? sibling : others[0]!;
    if (kind === 'MOVED') this.chronicle.place({ code, ...other, parts: null, weightsSource: null }, instant);
    else this.divide(code, [home, other], instant);
    return [code];
  }

  private mergeBoards(boards: readonly Home[], instant: number): string[] {
    const merging = boards.map(({ icbCode }) => icbCode);
    const joining = [...this.homes.keys()].filter((code) =>
      merging.includes(this.chronicle.placeOf(code).icbCode ?? ''),
    );
    for (const code of joining) {
      const { regionCode, parts, weightsSource } = this.chronicle.placeOf(code);
      this.chronicle.place({ code, regionCode, icbCode: 'QMERGED', parts, weightsSource }, instant);
    }
    return joining;
  }

  /** So many tenths stay at home, the rest counts for another board. */
  private divide(code: string, [home, other]: readonly [Home, Home], instant: number): void {
    const kept = this.chance.between(2, 8) * 100_000;
    const parts = [
      { ...home, sharePpm: kept, ranges: [[0, kept]] as const, groupRanges: {} },
      { ...other, sharePpm: 1_000_000 - kept, ranges: [[kept, 1_000_000]] as const, groupRanges: {} },
    ];
    this.chronicle.place({ code, icbCode: null, regionCode: null, parts, weightsSource: 'Census' }, instant);
  }
}
