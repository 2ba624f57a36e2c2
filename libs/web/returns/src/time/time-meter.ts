import { beginActivity, countedElsewhere, countUntil, secondsSpent } from '@monitor/domain';
import type { Activity, Stretch } from '@monitor/domain';
import type { ActiveTimeInput } from '@monitor/web-graphql';

/** Keys and movements of a moment are one sign of use. */
const oneUseMs = 1_000;

/** The same for all pages of this computer, and never set back. */
export const steadyClock = () => performance.timeOrigin + performance.now();

interface Surroundings {
  /** Tells the other pages of this browser what was counted here. */
  tell: (stretch: Stretch) => void;
  now: () => number;
}

/** Measures how long one opened return is worked on in this page. */
export class TimeMeter {
  private readonly meter = crypto.randomUUID();
  private activity: Activity;

  constructor(
    start: Pick<Activity, 'section' | 'isShown'>,
    private readonly around: Surroundings,
  ) {
    this.activity = beginActivity({ ...start, at: around.now() });
  }

  /** Something was typed, touched or moved. */
  readonly use = (): void => {
    const now = this.around.now();
    if (this.activity.lastInput !== null && now - this.activity.lastInput < oneUseMs) return;
    this.count(now);
    this.activity = { ...this.activity, lastInput: now };
  };

  /** The page came into sight or went out of it. */
  turn(isShown: boolean): void {
    this.count(this.around.now());
    this.activity = { ...this.activity, isShown };
  }

  enter(section: string): void {
    this.count(this.around.now());
    this.activity = { ...this.activity, section };
  }

  /** Another page has counted this. */
  readonly leaveOut = (stretch: Stretch): void => {
    this.take(countedElsewhere(this.activity, stretch));
  };

  /** All that was counted since the page was opened. */
  claim(): ActiveTimeInput {
    this.count(this.around.now());
    return { meter: this.meter, spent: secondsSpent(this.activity) };
  }

  private count(now: number): void {
    this.take(countUntil(this.activity, now));
  }

  private take({ activity, counted }: ReturnType<typeof countUntil>): void {
    this.activity = activity;
    if (counted !== null) this.around.tell(counted);
  }
}
