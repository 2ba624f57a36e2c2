export { surveyAbsoluteConcentrationIndex, surveyRelativeConcentrationIndex } from './survey-concentration.js';
export type { SurveyRecord } from './survey-record.js';
export { surveyRelativeIndex, surveySlopeIndex } from './survey-slope.js';
