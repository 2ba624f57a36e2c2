import { LatestAtAGlance } from '@monitor/web-comparisons';
import { useViewer } from '@monitor/web-graphql';
import { ButtonLink, PageTitle, serviceName, TextLink } from '@monitor/web-ui';

function SignIn() {
  return (
    <a className="nhsuk-button" href="/sign-in?returnTo=%2Fhome" draggable={false}>
      Sign in
    </a>
  );
}

/** What this is, whether it can be trusted, and where to go. */
export function StartPage() {
  const viewer = useViewer();
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-one-half">
        <PageTitle title={serviceName} size="xl" />
        <p className="nhsuk-lede-text">
          See how evenly the NHS in England puts inclusive digital healthcare into practice, who is left behind, and
          whether that is changing.
        </p>
        {viewer === null ? <SignIn /> : <ButtonLink to="/home">Go to your home page</ButtonLink>}
        <h2 className="nhsuk-heading-m">Who it is for</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>trusts, practices, networks and integrated care boards send a return every quarter</li>
          <li>regional leads accept returns, and compare practice and equity inside and between regions</li>
          <li>national teams look at all regions, and pull the same figures with their own programs</li>
        </ul>
        <h2 className="nhsuk-heading-m">Why you can rely on it</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>a return counts after one person prepared it, another signed it off and the region accepted it</li>
          <li>every version of a return is kept, with who did what and when</li>
          <li>every figure says how many organisations it rests on and how sure it is</li>
          <li>small numbers of people are hidden, in the same way for everybody</li>
        </ul>
        <p>
          Read <TextLink to="/how-figures-are-made">how figures are made</TextLink>. What organisations say about their
          own practice is management information, not official statistics.
        </p>
      </div>
      <div className="nhsuk-grid-column-one-half">
        <LatestAtAGlance />
      </div>
    </div>
  );
}
