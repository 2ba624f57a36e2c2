import type { ImplementationPaceQuery } from '@monitor/web-graphql';

export type PaceAnswer = ImplementationPaceQuery['implementationPace'];
export type PaceGroup = PaceAnswer['groups'][number];
export type PlansInTime = PaceAnswer['whole'];
export type ActionInOrder = PaceAnswer['actions'][number];
