import type { MeasuredTime } from '../active-time/count-active-time.js';
import type { SignOfLife } from './presence.query.js';

/** A sign of life, with the time that was measured meanwhile. */
export interface AttendedReturn extends SignOfLife {
  activeTime?: readonly MeasuredTime[] | null;
}
