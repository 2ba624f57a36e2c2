export * from './cite-publication.js';
export * from './next-weekly-minute.js';
export * from './publication-kind.js';
export * from './steps/publication-state.js';
export * from './steps/prepare-publication.js';
export * from './steps/take-publication-step.js';
