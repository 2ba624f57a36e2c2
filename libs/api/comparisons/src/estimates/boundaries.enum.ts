export { BoundariesWords } from '@monitor/api-reference';
export type { Boundaries } from '@monitor/domain';
