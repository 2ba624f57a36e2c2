import { LatestFindings, SinceLastLook } from '@monitor/web-comparisons';
import { PageTitle, TextLink } from '@monitor/web-ui';

function KeptViews() {
  return (
    <p>
      <TextLink to="/views">Saved views and briefing pack</TextLink>: comparisons that you keep or are shown, and one
      document made of them
    </p>
  );
}

function WhereToLook() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Where to look</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <TextLink to="/consistency">Consistency</TextLink>: where practice is uneven between regions, integrated care
          boards and types of organisation
        </li>
        <li>
          <TextLink to="/equity">Equity</TextLink>: who is left behind, and whether the gap is closing
        </li>
        <li>
          <TextLink to="/need">Need beside practice</TextLink>: where people are most at risk of digital exclusion, and
          what is in place there
        </li>
        <li>
          <TextLink to="/together">Practice beside outcome</TextLink>: whether what is put in place and what becomes of
          people go together
        </li>
        <li>
          <TextLink to="/pace">From plan to practice</TextLink>: how long it takes until what is planned is in place,
          what is given up or undone, and which actions come first
        </li>
        <li>
          <TextLink to="/evaluation">Does it change outcomes?</TextLink>: whether an outcome changed where something was
          put in place, asked before anybody looks.
        </li>
        <li>
          <TextLink to="/how-figures-are-made">How figures are made</TextLink>: what each measure means, and when not to
          use it
        </li>
        <li>
          <TextLink to="/national/time">How long returns take</TextLink>: what the form costs those who fill it in,
          measured beside what was expected
        </li>
      </ul>
    </>
  );
}

/** Home of the national team: how even is England, and how to pull the figures. */
export function NationalHome() {
  return (
    <>
      <PageTitle title="Compare England’s regions" caption="National analyst" />
      <p className="nhsuk-lede-text">
        Every figure here counts accepted returns only, and says how many organisations it rests on.
      </p>
      <SinceLastLook />
      <h2 className="nhsuk-heading-m">Latest findings</h2>
      <LatestFindings region={null} />
      <WhereToLook />
      <KeptViews />
      <h2 className="nhsuk-heading-m">Publish, and pull with a program</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <TextLink to="/publications">Publications</TextLink>: what is out, what comes next, and what changed between
          two
        </li>
        <li>
          <TextLink to="/data">Data</TextLink>: the same figures as files or by GraphQL, in five minutes
        </li>
      </ul>
    </>
  );
}
