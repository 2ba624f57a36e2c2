import type { Finding } from '@monitor/analysis';
import type { Boundaries, MetricId, QuarterId } from '@monitor/domain';
import type { ReadArea } from '@monitor/analysis';

/** A finding of a publication, and what it is about. */
export interface ToldFinding {
  /** Its number in the files of the publication, from 1 on: the same whenever they are written. */
  number: number;
  publication: number;
  /** The latest quarter that it speaks of. */
  quarterId: QuarterId;
  level: ReadArea['level'];
  /** Null where it is of all areas of the level beside each other. */
  areaCode: string | null;
  areaName: string;
  boundaries: Boundaries;
  metricId: MetricId;
  stratifier: string;
  finding: Finding;
}
