import type { CheckedReturn } from '../checks/checked-return.js';

/**
 * A rule that the shapes of the questions cannot say. An edition names the rules it uses, so a stricter rule is a new
 * rule of a new edition, and no return is judged by one that it was not asked under.
 */
export type Rule = (checked: CheckedReturn) => void;
