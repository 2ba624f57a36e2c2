import { registerEnum } from '@monitor/api-platform';
import {
  audienceLabel,
  audiences,
  breakKindHint,
  breakKinds,
  metricKindMeaning,
  metricKinds,
  polarities,
  polarityMeaning,
  stratifierMeaning,
  stratifiers,
  windowStateMeaning,
  windowStates,
  wordingMeaning,
  wordingStatuses,
} from '@monitor/domain';

export const StratifierEnum = registerEnum({
  name: 'Stratifier',
  description: 'What outcome counts are divided by, to tell groups of people apart.',
  values: stratifiers,
  meaning: stratifierMeaning,
});

export const MetricPolarityEnum = registerEnum({
  name: 'MetricPolarity',
  description: 'How a high share of a metric is judged.',
  values: polarities,
  meaning: polarityMeaning,
});

export const MetricKindEnum = registerEnum({
  name: 'MetricKind',
  description: 'What a metric is. Kinds are never compared with each other.',
  values: metricKinds,
  meaning: metricKindMeaning,
});

export const WindowStateEnum = registerEnum({
  name: 'WindowState',
  description: 'Where the window in which a return can be sent stands on a day in London.',
  values: windowStates,
  meaning: windowStateMeaning,
});

export const AudienceEnum = registerEnum({
  name: 'Audience',
  description: 'Who an action of the framework is written for.',
  values: audiences,
  meaning: (audience) => `${audienceLabel(audience)}.`,
});

export const WordingStatusEnum = registerEnum({
  name: 'WordingStatus',
  description: 'How well the published guidance supports the words of an action.',
  values: wordingStatuses,
  meaning: wordingMeaning,
});

export const BreakKindEnum = registerEnum({
  name: 'BreakKind',
  description: 'Why figures of two times cannot be compared.',
  values: breakKinds,
  meaning: breakKindHint,
});
