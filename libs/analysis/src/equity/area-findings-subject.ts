import type { QuarterId, SeriesBreak, StratifierDefinition } from '@monitor/domain';
import type { EquityPoint } from './equity-point.js';

/** What is published of an area in one quarter. */
export interface QuarterOfArea {
  quarterId: QuarterId;
  quarterLabel: string;
  /** How many organisations gave it; public, as the policy of disclosure has it. */
  organisations: number;
  /** How many were expected to give it; null or left out where that is not known. */
  expected?: number | null;
  point: EquityPoint;
}

/** A part of the area: a region of England, or a board of a region. */
export interface PartOfArea {
  code: string;
  name: string;
  /** Oldest first. */
  points: readonly QuarterOfArea[];
}

/** One area, of which everything is said that its published figures carry. */
export interface AreaFindingsSubject {
  areaName: string;
  metricName: string;
  definition: StratifierDefinition;
  /** Oldest first. */
  points: readonly QuarterOfArea[];
  /** What parts the points, so that no change is spoken of across it. */
  breaks: readonly SeriesBreak[];
  /** Its parts, where they are published too; empty otherwise. */
  parts: readonly PartOfArea[];
}
