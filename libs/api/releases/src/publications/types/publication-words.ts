import { registerEnum } from '@monitor/api-platform';
import {
  nextPublicationSteps,
  publicationKindMeaning,
  publicationKinds,
  publicationStateMeaning,
  publicationStates,
  publicationStepMeaning,
  publicationSteps,
} from '@monitor/domain';

export const PublicationKindEnum = registerEnum({
  name: 'PublicationKind',
  description: 'What a publication is.',
  values: publicationKinds,
  meaning: publicationKindMeaning,
});

export const PublicationStateEnum = registerEnum({
  name: 'PublicationState',
  description: 'Where a publication stands between its preparation and the minute at which it is out.',
  values: publicationStates,
  meaning: publicationStateMeaning,
});

export const PublicationStepEnum = registerEnum({
  name: 'PublicationStep',
  description: 'What somebody, or the product, did to a publication.',
  values: publicationSteps,
  meaning: publicationStepMeaning,
});

export const PublicationNextStepEnum = registerEnum({
  name: 'PublicationNextStep',
  description: 'What people can do next with a publication.',
  values: nextPublicationSteps,
  meaning: publicationStepMeaning,
});
