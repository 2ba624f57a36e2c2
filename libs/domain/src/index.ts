export * from './access/actor.js';
export * from './access/can.js';
export * from './access/client-registration.js';
export * from './access/client-limits.js';
export * from './access/client-scope.js';
export * from './access/scopes-open.js';
export * from './access/open-sign-in-warning.js';
export * from './access/permissions.js';
export * from './access/role-conflicts.js';
export * from './access/role-labels.js';
export * from './access/role-scope.js';
export * from './comparability/break-draft.js';
export * from './comparability/break-labels.js';
export * from './comparability/break-sentence.js';
export * from './comparability/break-touches.js';
export type * from './comparability/check-break-touches.js';
export * from './comparability/comparability-break.js';
export * from './comparability/fewest-for-change.js';
export * from './estimates/fewest-in-verdict.js';
export * from './estimates/fewest-steadied.js';
export * from './comparability/select-breaks.js';
export * from './comparability/series-breaks.js';
export * from './comparability/succession-breaks.js';
export * from './comparability/validate-break.js';
export * from './errors/domain-error.js';
export * from './estimates/estimate.js';
export {
  countFigure,
  figureMarkerMeaning,
  figureMarkers,
  figureUnitMeaning,
  figureRange,
  isUnreliable,
  figureUnits,
  gapFigure,
  ratioFigure,
  shareFigure,
  shownValue,
} from './estimates/figure.js';
export type { Figure, FigureMarker, FigureUnit } from './estimates/figure.js';
export { formatCount } from './estimates/format-count.js';
export * from './estimates/format-share.js';
export { gapSentence, gapsTitle, pairInWords } from './estimates/gap-words.js';
export * from './estimates/markers.js';
export { figureInWords, figureText, writeFigure } from './estimates/write-figure.js';
export type { WrittenFigure } from './estimates/write-figure.js';
export * from './form/definition/answer.js';
export * from './form/answers/broad-counts.js';
export * from './form/answers/carry-forward.js';
export * from './form/answers/counted-answers.js';
export { countedParts } from './form/answers/counted-as.js';
export type { CountedPart } from './form/answers/counted-as.js';
export * from './form/definition/cell-reference.js';
export * from './form/answers/empty-content.js';
export * from './form/definition/implementation-status.js';
export * from './form/definition/return-issue.js';
export * from './form/answers/section-progress.js';
export * from './form/definition/status-labels.js';
export * from './form/definition/status-order.js';
export * from './wording/storable-text.js';
export * from './form/answers/typed-views.js';
export { isCount, largestCount } from './form/definition/count.js';
export * from './wording/text-length.js';
export { nhsNumberFault } from './wording/patient-signs.js';
export * from './form/validate-return.js';
export { answerBefore } from './form/answers/answer-before.js';
export type * from './form/checks/validation-context.js';
export type * from './form/definition/condition.js';
export * from './form/definition/edition-questions.js';
export type * from './form/definition/field.js';
export * from './form/definition/form-edition.js';
export * from './form/definition/holds.js';
export * from './form/definition/places.js';
export type * from './form/definition/shape.js';
export * from './form/definition/table-rows.js';
export * from './form/editions/burden.js';
export * from './form/editions/form-editions.js';
export * from './form/editions/same-question.js';
export * from './form/editions/touched-series.js';
export { checkEdition, readEdition } from './publishing/check-edition.js';
export * from './publishing/asked-in-words.js';
export * from './publishing/change-question.js';
export * from './publishing/compare-editions.js';
export * from './publishing/edition-breaks.js';
export * from './publishing/edition-change.js';
export type { EditionProblem } from './publishing/edition-problem.js';
export type { Publication } from './publishing/laws/law.js';
export { editionLimits } from './publishing/shape/edition-limits.js';
export * from './publishing/steps/edition-state.js';
export * from './publishing/steps/take-edition-step.js';
export * from './form/rules/table-totals.js';
export * from './form/stored/read-stored-content.js';
export type { ContentOwner } from './form/stored/unreadable.js';
export * from './form/text/canonical-text.js';
export * from './form/text/compare-contents.js';
export * from './form/text/condition-in-words.js';
export * from './form/text/dictionary.js';
export * from './form/text/notes-on-field.js';
export * from './form/text/issue-in-words.js';
export * from './form/text/place-in-words.js';
export * from './form/text/value-in-words.js';
export type * from './form/typing/asked-table.js';
export type { BlockPlacement, BlockReading } from './form/typing/block-reading.js';
export { readBlock } from './form/typing/read-block.js';
export * from './form/typing/read-typed.js';
export { readTypedNumber } from './form/typing/read-number.js';
export { quoteTyped } from './form/typing/reading.js';
export type { Reading } from './form/typing/reading.js';
export * from './form/text/workbook-answer.js';
export * from './form/editions/catalogue.js';
export * from './framework/framework.js';
export * from './framework/framework-labels.js';
export * from './loading/check-loaded-answer.js';
export * from './loading/check-loaded-row.js';
export * from './loading/largest-file.js';
export * from './loading/loaded-sentence.js';
export * from './loading/loading-breaks.js';
export * from './loading/loading-fault.js';
export * from './loading/loading-mapping.js';
export * from './loading/loading-steps.js';
export * from './loading/map-row.js';
export * from './loading/read-mapping.js';
export * from './metrics/metric.js';
export * from './form/editions/metric-catalogue.js';
export * from './metrics/metric-labels.js';
export * from './metrics/reference-groups.js';
export * from './form/editions/stratifier-definitions.js';
export * from './organisations/areas-name.js';
export * from './organisations/boundaries.js';
export { readingSentence } from './organisations/reading-sentence.js';
export type { BoundariesReading } from './organisations/reading-sentence.js';
export * from './organisations/organisation.js';
export * from './organisations/organisation-labels.js';
export { askedQuarters, isAskedFor, isExpectedFor } from './organisations/asked-quarters.js';
export type { AskedQuarters } from './organisations/asked-quarters.js';
export type { Relative, ReportingBody } from './organisations/reporting-body.js';
export * from './organisations/reporting-duty.js';
export * from './organisations/restatement/organisation-history.js';
export { countIn } from './organisations/restatement/ppm-ranges.js';
export type { PpmRange } from './organisations/restatement/ppm-ranges.js';
export * from './organisations/restatement/present-place.js';
export * from './organisations/restatement/present-places.js';
export { shareOfCounts } from './organisations/restatement/share-of-counts.js';
export type { TableCounts } from './organisations/restatement/share-of-counts.js';
export * from './organisations/timeline/known-organisation.js';
export * from './organisations/timeline/organisation-summary.js';
export * from './organisations/timeline/organisation-timeline.js';
export * from './organisations/timeline/timeline-event.js';
export * from './organisations/timeline/place-in-words.js';
export * from './organisations/timeline/share-in-words.js';
export { dayBefore, daysAfter, formatDay, isRealDay, yearBefore } from './quarter/day.js';
export * from './quarter/london-day.js';
export * from './quarter/london-minute.js';
export * from './quarter/quarter.js';
export {
  isQuarterId,
  nextQuarter,
  previousQuarter,
  quarterEnd,
  quarterOf,
  quarterStart,
  quartersBetween,
  quartersUpTo,
} from './quarter/quarter-calendar.js';
export * from './quarter/own-window.js';
export * from './quarter/quarter-label.js';
export * from './quarter/return-window.js';
export * from './reorganisations/check-reorganisation.js';
export { groupName } from './reorganisations/check/check-weights.js';
export { checkHeading } from './reorganisations/check/check-texts.js';
export * from './reorganisations/effects/reorganisation-effects.js';
export * from './reorganisations/known-bodies.js';
export * from './reorganisations/preview/area-changes.js';
export * from './reorganisations/preview/expected-returns.js';
export type * from './reorganisations/preview/moved-counts.js';
export * from './reorganisations/preview/moved-places.js';
export * from './reorganisations/preview/series-effect.js';
export * from './reorganisations/preview/totals-effect.js';
export * from './reorganisations/reorganisation.js';
export * from './reorganisations/reorganisation-sentences.js';
export * from './reorganisations/steps/reorganisation-state.js';
export * from './reorganisations/steps/take-step.js';
export * from './reorganisations/undo-periods.js';
export * from './returns/on-behalf.js';
export * from './returns/return-state.js';
export * from './returns/second-person.js';
export * from './returns/transition.js';
export * from './returns/typed-by-helpers.js';
export * from './tables/figure-column.js';
export { csvTable, inOrder } from './tables/csv-table.js';
export type { CsvColumn, CsvTable, Note } from './tables/csv-table.js';
export * from './tables/file-name.js';
export { csvCell, toCsv } from './tables/to-csv.js';
export * from './windows/check-extension.js';
export { checkWindow, quartersAhead } from './windows/check-window.js';
export type { WindowsToday } from './windows/check-window.js';
export * from './windows/read-window-change.js';
export * from './windows/steps/window-step.js';
export * from './windows/window-change.js';
export * from './windows/window-difference.js';
export * from './windows/window-remarks.js';
export * from './wording/letter-case.js';
export * from './wording/list-in-words.js';
export * from './publications/index.js';
