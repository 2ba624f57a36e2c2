import { FormEditionStepEntity } from './storage/form-edition-step.entity.js';
import { WindowChangeStepEntity } from './windows/storage/window-change-step.entity.js';

/** The tables of this library, for the data source and the drift check. */
export const editionsEntities = [FormEditionStepEntity, WindowChangeStepEntity];
