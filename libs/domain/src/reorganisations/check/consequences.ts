import { formatCount } from '../../estimates/format-count.js';
import { listInWords } from '../../wording/list-in-words.js';
import type { OrganisationPeriod } from '../../organisations/organisation.js';
import { dayBefore, formatDay } from '../../quarter/day.js';
import { nextQuarter, previousQuarter, quarterOf, quarterStart } from '../../quarter/quarter-calendar.js';
import { quarterLabel } from '../../quarter/quarter-label.js';
import { reorganisationEffects } from '../effects/reorganisation-effects.js';
import { endingTypes } from '../reorganisation.js';
import type { ReorganisationIssue } from '../reorganisation.js';
import { errorAt, named, warningAt } from './check-content.js';
import type { CheckWork } from './check-content.js';

/** What follows from a reorganisation in which nothing is wrong, that people may not expect. */
export function consequences(work: CheckWork, today: string): ReorganisationIssue[] {
  return [...aboutTheDay(work, today), ...aboutReturns(work), ...aboutClosures(work), ...aboutUnassigned(work)];
}

function aboutTheDay({ content, closing }: CheckWork, today: string): ReorganisationIssue[] {
  const { effectiveOn } = content;
  const quarter = quarterOf(effectiveOn);
  const found: ReorganisationIssue[] = [];
  if (effectiveOn !== quarterStart(quarter) && (closing.size > 0 || content.newBodies.length > 0)) {
    const own = `${formatDay(effectiveOn)} is not the first day of a quarter.`;
    const who = `Bodies that are taken over from report for ${quarterLabel(quarter)}, in which they close; new bodies are first asked for ${quarterLabel(nextQuarter(quarter))}, their first full quarter.`;
    found.push(warningAt('effectiveOn', `${own} ${who}`));
  }
  if (effectiveOn <= today) {
    const when = effectiveOn === today ? 'is today' : 'has passed';
    found.push(warningAt('effectiveOn', `The day ${when}: history is restated at once when this is approved.`));
  }
  return found;
}

function aboutReturns({ content, known, closing }: CheckWork): ReorganisationIssue[] {
  const succeeded = new Set(
    content.links.filter(({ type }) => endingTypes.includes(type)).map((link) => link.predecessorCode),
  );
  const closingQuarter = quarterOf(dayBefore(content.effectiveOn));
  const isWholeQuarter = quarterStart(quarterOf(content.effectiveOn)) === content.effectiveOn;
  return known.begunReturns
    .filter(({ code }) => closing.has(code))
    .flatMap(({ code, quarterId, isAccepted }) => {
      const last = isWholeQuarter || succeeded.has(code) ? closingQuarter : previousQuarter(closingQuarter);
      const isStillAsked = quarterId <= last;
      if (isAccepted && isStillAsked) return [];
      const own = `${known.nameOf(code)} (${code})`;
      const label = quarterLabel(quarterId);
      if (isAccepted) {
        return warningAt('links', `${own} has an accepted return for ${label}, after it ends. It stays counted.`);
      }
      const rest = isStillAsked ? 'It is still asked for it.' : 'It will no longer be asked for it.';
      return warningAt('links', `${own} has begun its return for ${label} and it is not accepted yet. ${rest}`);
    });
}

function aboutClosures(work: CheckWork): ReorganisationIssue[] {
  return work.content.closures.map((code, index) => {
    const members = work.known.membersOf(code).filter(({ code: member }) => !work.closing.has(member)).length;
    const own = `Nobody takes over from ${named(code, work)}: its history stays its own.`;
    const rest =
      members === 0
        ? ''
        : ` Of the ${formatCount(members)} organisations that belong to it, each that is not moved counts for its region only.`;
    return warningAt(`closures.${index}`, `${own}${rest}`);
  });
}

/** Members that end without a board; and those that would end without a region, which nothing could count. */
function aboutUnassigned(work: CheckWork): ReorganisationIssue[] {
  const { known, closing } = work;
  const effects = reorganisationEffects(work.content, known);
  const left = effects.moves.filter(({ fromIcbCode, toIcbCode }) => fromIcbCode !== null && toIcbCode === null);
  const boards = [...new Set(left.flatMap(({ fromIcbCode }) => fromIcbCode ?? []))].filter((code) => closing.has(code));
  const found = boards.map((board) => {
    const count = left.filter(({ fromIcbCode }) => fromIcbCode === board).length;
    const own = count === 1 ? 'One organisation' : `${formatCount(count)} organisations`;
    const [is, counts] = count === 1 ? ['is', 'counts'] : ['are', 'count'];
    const message = `${own} of ${named(board, work)} ${is} assigned to no successor and ${counts} for the region only.`;
    return warningAt('moves', message);
  });
  const without = withoutRegion(work, effects.periods);
  if (without.length === 0) return found;
  const names = listInWords(without.slice(0, 3).map((code) => named(code, work)));
  const more = without.length > 3 ? ` and ${formatCount(without.length - 3)} more` : '';
  const message = `${names}${more} would belong to a region that no longer exists. Move each to a region or board.`;
  return [...found, errorAt('moves', message)];
}

function withoutRegion({ known, closing }: CheckWork, periods: readonly OrganisationPeriod[]): string[] {
  const after = new Map(
    periods.filter(({ validFrom }) => validFrom >= known.day).map((period) => [period.code, period]),
  );
  const regions = [...closing].filter((code) => known.before(code)?.type === 'REGION');
  return regions.flatMap((region) =>
    known
      .membersOf(region)
      .filter(({ code }) => !closing.has(code) && (after.get(code)?.regionCode ?? region) === region)
      .map(({ code }) => code),
  );
}
