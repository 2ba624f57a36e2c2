/**
 * A quarter of the NHS financial year (April to March), written `2026-27-Q2` so that text order is time order.
 * Quarter 1 is April to June.
 */
export type QuarterId = string;

/** When a quarter's return can be sent: all dates are days (`yyyy-mm-dd`, Europe/London), inclusive. */
export interface ReturnWindow {
  quarterId: QuarterId;
  /** First day on which the return can be filled in; usually the day after the quarter ends. */
  opensOn: string;
  /** The published (soft) deadline; usually the last day of the second month after the quarter. */
  dueOn: string;
  /** The hard close; usually the last day of the third month after the quarter, so that one quarter is always open. */
  closesOn: string;
}
