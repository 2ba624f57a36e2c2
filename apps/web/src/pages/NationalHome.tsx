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

/** The pages that set areas beside each other, each with the question that it answers. */
const pagesToLookAt = [
  [
    '/consistency',
    'Consistency',
    'where practice is uneven between regions, integrated care boards and types of organisation',
  ],
  ['/equity', 'Equity', 'who is left behind, and whether the gap is closing'],
  [
    '/answers',
    'Who is missing',
    'which groups organisations have looked for, which services keep a non-digital way, and who answers for it',
  ],
  ['/need', 'Need beside practice', 'where people are most at risk of digital exclusion, and what is in place there'],
  ['/together', 'Practice beside outcome', 'whether what is put in place and what becomes of people go together'],
  [
    '/pace',
    'From plan to practice',
    'how long it takes until what is planned is in place, what is given up or undone, and which actions come first',
  ],
  [
    '/evaluation',
    'Does it change outcomes?',
    'whether an outcome changed where something was put in place, asked before anybody looks',
  ],
  ['/how-figures-are-made', 'How figures are made', 'what each measure means, and when not to use it'],
  [
    '/national/time',
    'How long returns take',
    'what the form costs those who fill it in, measured beside what was expected',
  ],
] as const;

function WhereToLook() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Where to look</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {pagesToLookAt.map(([address, name, question]) => (
          <li key={address}>
            <TextLink to={address}>{name}</TextLink>: {question}
          </li>
        ))}
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
