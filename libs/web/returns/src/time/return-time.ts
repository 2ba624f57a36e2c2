import type { ActiveTimeInput, OpenShelf } from '@monitor/web-graphql';
import type { ReturnPlace } from '../return/paths.js';
import { openOtherPages } from './other-pages.js';
import { steadyClock, TimeMeter } from './time-meter.js';
import { TimeOnShelf } from './time-on-shelf.js';

const uses = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'touchstart'] as const;
const quietly = { capture: true, passive: true };

/** How long one return is worked on in this page, sent along with signs of life and kept until one is answered. */
export class ReturnTime {
  private meter: TimeMeter | null = null;
  private readonly shelf: TimeOnShelf;
  private section: string;
  private heard: string | null = null;
  private claimed: ActiveTimeInput | null = null;

  constructor(place: ReturnPlace, section: string) {
    this.shelf = new TimeOnShelf(place);
    this.section = section;
  }

  /** Measures until the answer is called. */
  measure(): () => void {
    const others = openOtherPages((stretch) => meter.leaveOut(stretch));
    const isShown = () => document.visibilityState === 'visible';
    const meter = new TimeMeter({ section: this.section, isShown: isShown() }, { tell: others.tell, now: steadyClock });
    this.meter = meter;
    this.heard = null;
    const turn = () => {
      meter.turn(isShown());
      if (!isShown()) this.keep();
    };
    for (const use of uses) addEventListener(use, meter.use, quietly);
    document.addEventListener('visibilitychange', turn);
    return () => {
      this.keep();
      this.meter = null;
      for (const use of uses) removeEventListener(use, meter.use, quietly);
      document.removeEventListener('visibilitychange', turn);
      others.close();
    };
  }

  enter(section: string): void {
    this.section = section;
    this.meter?.enter(section);
  }

  async attach(open: OpenShelf): Promise<void> {
    await this.shelf.attach(open, this.meter?.claim().meter ?? '');
  }

  /** What a sign of life takes along; undefined where nothing is new. */
  claims(): ActiveTimeInput[] | undefined {
    const own = this.meter?.claim();
    const isNew = own !== undefined && JSON.stringify(own) !== this.heard;
    this.claimed = isNew ? own : null;
    const claims = [...(isNew ? [own] : []), ...this.shelf.waiting()];
    return claims.length === 0 ? undefined : claims;
  }

  /** The service has counted these. */
  answered(claims: ActiveTimeInput[] | undefined): void {
    if (claims === undefined) return;
    if (this.claimed !== null && claims.includes(this.claimed)) this.heard = JSON.stringify(this.claimed);
    void this.shelf.letGo(claims);
  }

  /** No sign comes through, or the page may be closed: the browser keeps what the service may not have. */
  keep(): void {
    const claim = this.meter?.claim();
    if (claim !== undefined && JSON.stringify(claim) !== this.heard) void this.shelf.keep(claim);
  }
}
