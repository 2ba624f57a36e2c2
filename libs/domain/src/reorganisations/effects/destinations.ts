import type { OrganisationPeriod } from '../../organisations/organisation.js';
import type { KnownBodies } from '../known-bodies.js';
import { closingCodes } from '../reorganisation.js';
import type { ReorganisationContent } from '../reorganisation.js';

type Area = Pick<OrganisationPeriod, 'icbCode' | 'regionCode'>;

/** Where organisations belong from the day of a reorganisation on. */
export class Destinations {
  private readonly closing: Set<string>;
  private readonly successors = new Map<string, string[]>();
  private readonly moves: Map<string, string>;
  private readonly placeMoves: Map<string, string>;
  private readonly newBodies: Map<string, ReorganisationContent['newBodies'][number]>;

  constructor(
    content: ReorganisationContent,
    private readonly known: KnownBodies,
  ) {
    this.closing = closingCodes(content);
    for (const { predecessorCode, successorCode } of content.links) {
      this.successors.set(predecessorCode, [...(this.successors.get(predecessorCode) ?? []), successorCode]);
    }
    this.moves = new Map(content.moves.map(({ code, toCode }) => [code, toCode]));
    this.placeMoves = new Map(content.placeMoves.map(({ placeCode, toCode }) => [placeCode, toCode]));
    this.newBodies = new Map(content.newBodies.map((body) => [body.code, body]));
  }

  /** The board and region of what an organisation is on the day or later. */
  areaOf(period: OrganisationPeriod): Area {
    const { type, code, icbCode, regionCode } = period;
    if (type === 'REGION') return { icbCode, regionCode };
    const said = this.saidOf(period);
    if (type === 'ICB') return { icbCode, regionCode: said ?? this.regionAfter(regionCode) };
    if (said !== null) return this.under(said);
    if (icbCode === null || icbCode === code) return { icbCode, regionCode: this.regionAfter(regionCode) };
    if (!this.closing.has(icbCode)) return { icbCode, regionCode: this.regionWith(icbCode, regionCode) };
    const [only, ...others] = this.successors.get(icbCode) ?? [];
    if (only !== undefined && others.length === 0) return this.under(only);
    return { icbCode: null, regionCode: this.regionAfter(regionCode) };
  }

  /** Where the drafter says that an organisation goes: by itself, or with its place. */
  private saidOf({ code, icbCode, regionCode }: OrganisationPeriod): string | null {
    // What is already known to change later is not what the drafter looked at.
    const looked = this.known.on(code, this.known.day) ?? this.known.before(code);
    if (looked?.icbCode !== icbCode || looked.regionCode !== regionCode) return null;
    const byItself = this.moves.get(code);
    if (byItself !== undefined) return byItself;
    const isOfPredecessor = icbCode !== null && icbCode !== code && this.successors.has(icbCode);
    const placeCode = isOfPredecessor ? this.known.placeOf(code) : null;
    return placeCode === null ? null : (this.placeMoves.get(placeCode) ?? null);
  }

  /** Belonging to a board, and so to its region; or to a region alone. */
  private under(areaCode: string): Area {
    const body = this.newBodies.get(areaCode);
    const type = body?.type ?? this.known.on(areaCode, this.known.day)?.type;
    if (type === 'REGION') return { icbCode: null, regionCode: areaCode };
    const regionCode = body?.regionCode ?? this.known.on(areaCode, this.known.day)?.regionCode ?? areaCode;
    return { icbCode: areaCode, regionCode: this.regionWith(areaCode, regionCode) };
  }

  /** The region of a board on the day, which its members follow where the board changes region. */
  private regionWith(icbCode: string, otherwise: string): string {
    const board = this.known.on(icbCode, this.known.day);
    if (board === null) return this.newBodies.get(icbCode)?.regionCode ?? this.regionAfter(otherwise);
    const after = this.moves.get(icbCode) ?? this.regionAfter(board.regionCode);
    return after === board.regionCode ? otherwise : after;
  }

  private regionAfter(regionCode: string): string {
    const [only, ...others] = this.closing.has(regionCode) ? (this.successors.get(regionCode) ?? []) : [];
    return only !== undefined && others.length === 0 ? only : regionCode;
  }
}
