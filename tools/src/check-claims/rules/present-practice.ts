import type { PracticeRule } from './rule.js';

/** The rules of today about practice, each held against what is so. */
export const presentPractice: readonly PracticeRule[] = [];
