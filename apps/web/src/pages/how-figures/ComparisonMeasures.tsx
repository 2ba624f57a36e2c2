import { declaredPair, groupLabel, latestEdition } from '@monitor/domain';
import { SummaryRows } from '@monitor/web-ui';

function PracticeMeasures() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Measures of practice</h2>
      <h3 className="nhsuk-heading-s">Response rate</h3>
      <p>
        Accepted returns as a share of the returns expected. 45 accepted of 50 expected is 90%. Where the rate is low,
        the organisations that did answer may not be like those that did not.
      </p>
      <h3 className="nhsuk-heading-s">Share in place</h3>
      <p>
        Answers that say “In place” or “In place and reviewed”, as a share of all answers except “Does not apply to us”.
        30 of 40 answers is 75%. Statuses are never turned into points and averaged: the distance from “Planned” to “In
        progress” is not the same as the distance from “In progress” to “In place”. “Overall” adds the answers of all
        columns up: 30 of 40 in one domain and 10 of 60 in another are 40 of 100, which is 40%, not the mean of 75% and
        17%.
      </p>
      <p>
        The range in brackets, for example “75% (60% to 86%)”, is a 95% interval by Wilson’s method (E. B. Wilson,
        1927). It says how far the share could lie from the one shown if these organisations are taken as a sample of
        how such organisations work. It is as wide as the number of organisations makes it, not that of answers: answers
        of one organisation are alike. Whether areas differ is not read from these intervals, but decided as{' '}
        <a href="#stands-apart">told below</a>.
      </p>
    </>
  );
}

/** Which two groups are set against each other where they have no order, and why. */
function ComparedGroups() {
  const rows = latestEdition().stratifiers.flatMap((definition) => {
    const pair = definition.isEquity ? declaredPair(definition) : null;
    if (pair === null) return [];
    const [against, reference] = [pair.against, pair.reference].map((code) => groupLabel(definition.stratifier, code));
    return [{ label: definition.label, value: `${against} against ${reference}. ${pair.because} (${pair.source}.)` }];
  });
  return <SummaryRows rows={rows} />;
}

/** Many changes in one table, and what that asks of each. */
function EveryGap() {
  return (
    <>
      <h3 className="nhsuk-heading-s">Every gap at a glance</h3>
      <p>
        One table has every measure of an area by every kind of groups. Each change in it is decided as “
        <a href="#change-of-gap">Has a gap changed?</a>” tells below, but by an interval that is the wider the more
        changes the table holds: a table in which nothing changed claims a change at most 1 time in 20. So a gap may
        have changed on its own page and say “cannot tell” here. A change whose figures are withheld says “cannot tell”
        here as well, since it was decided for itself alone.
      </p>
    </>
  );
}

function EquityMeasures() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Measures of equity</h2>
      <h3 className="nhsuk-heading-s">Difference</h3>
      <p>
        For deprivation: the share in the least deprived fifth minus the share in the most deprived fifth, in percentage
        points. 60% minus 45% is 15 percentage points. For groups without an order two were fixed before anybody looked,
        each set for a reason:
      </p>
      <ComparedGroups />
      <h3 className="nhsuk-heading-s">Ratio</h3>
      <p>
        The same two shares divided. 60% by 45% is 1.33: a third more. Read difference and ratio together, because when
        all shares are small a large ratio can stand for few people. When all shares grow, the difference can grow while
        the ratio falls.
      </p>
      <h3 className="nhsuk-heading-s">Share of all people</h3>
      <p>
        The published counts of all groups added up, those whose group is not known among them. Where one group is
        hidden there is none, because the others are not everybody.
      </p>
      <EveryGap />
      <h3 className="nhsuk-heading-s">Group not known</h3>
      <p>
        The share of people whose group is not known or not stated. It is always shown. Where it is high, a gap between
        known groups may be larger or smaller than it looks.
      </p>
      <p>
        A higher share is not taken to be better for the NHS App and online services: people may prefer another route.
        For these only the gap between groups is judged. None of these measures says what caused a gap.
      </p>
    </>
  );
}

/** The measures of the comparison pages, each with an example and its limits. */
export function ComparisonMeasures() {
  return (
    <>
      <PracticeMeasures />
      <EquityMeasures />
    </>
  );
}
