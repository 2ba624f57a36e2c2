import { toOrganisation } from '@monitor/api-organisations';
import { toQuarter } from '@monitor/api-reference';
import { ownWindow, stateLabel, windowState } from '@monitor/domain';
import { toReturnEvent } from '../events/to-return-event.js';
import type { ReturnHead } from './return-head.type.js';
import type { ReturnHeadListed } from './return-heads.query.js';

/** A listed return as people read it. */
export function toReturnHead(row: ReturnHeadListed): ReturnHead {
  const { state, revision, acceptedRevision, updatedAt, lastEvent, extension, today } = row;
  const own = ownWindow(row, extension);
  return {
    organisation: toOrganisation(row),
    quarter: toQuarter(row, today),
    closesOn: own.closesOn,
    windowState: windowState(own, today),
    extension,
    state,
    stateLabel: stateLabel(state),
    revision,
    acceptedRevision,
    updatedAt,
    lastEvent: lastEvent && toReturnEvent(lastEvent),
  };
}
