import type { FindingKind } from '@monitor/analysis';
import type { PeopleRule, PracticeRule } from './rule.js';

/** The rules of today, each held against what is so. */
export const presentPractice: readonly PracticeRule[] = [];
export const presentPeople: readonly PeopleRule[] = [];

/** Kinds of finding that no world tries yet: each is a line of the table that says so. */
export const untriedKinds: readonly FindingKind[] = [];
