import { PageTitle } from '@monitor/web-ui';

/** What the service keeps about those who work with returns, and of patients. */
function KeptOfPeople() {
  return (
    <>
      <h2 className="nhsuk-heading-m">About you, who work with returns</h2>
      <p>
        We keep your name, your roles, and what you did to a return and when, because a return has to show who prepared,
        signed off and accepted it. Your name stands in the history of those returns, which your organisation and its
        region can read. It is not part of any published figure. Administrators see what the sign-in calls you, and who
        gave you each role and took it away, and why. We also keep what you asked for and were refused, and when.
      </p>
      <p>
        While you have a return open, your colleagues in the organisation and those who help it see your name and which
        section you are in. It is forgotten once you leave: nobody keeps where you were. Comments are kept with the name
        of whoever wrote them, and seen by those whom their box names. So is each step of the improvement plan, which
        the organisation and its region see. A note beside a comparison is kept without a name: whoever sees the
        organisation’s answers there sees the day and the role of its writer. A view of a comparison that you save is
        kept with your name and your note; others who act in the same role for the same place see it where you share it,
        and once you remove it, its name and note are gone. If you leave the role, whoever acts in it may take a view
        over that you shared. When you mark what changed as seen, the moment and the findings that stood beside it are
        kept for you alone.
      </p>
      <p>
        We measure how long a return is worked on, so that it can be made shorter: the time in which its page is in
        sight and was used within the last minute. It is added up for each section and day of your organisation’s
        return, and who spent it is not kept. A number that the page draws for itself is kept for 40 days, so that
        nothing counts twice. Your organisation sees its own time. National analysts and administrators see how the
        times of at least ten organisations are spread, once a quarter is closed.
      </p>
      <h2 className="nhsuk-heading-m">About patients</h2>
      <p>
        Returns hold counts of people in groups and never records about a person. Counts are seen by the organisation
        that gave them and by its region while it decides; everybody else sees published figures, in which small counts
        are hidden. Please do not write anything about a patient into a text.
      </p>
    </>
  );
}

/** Cookies, and what waits in a browser until the service has it. */
function KeptInBrowser() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Cookies and storage in your browser</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>one cookie keeps you signed in; it ends when you sign out, or after 12 hours without use</li>
        <li>while you sign in, a cookie remembers for 10 minutes which page you wanted to see</li>
        <li>
          if you sign in with the service’s own sign-in page, that page sets cookies of its own for as long as signing
          in takes and until you sign out
        </li>
        <WaitingInBrowser />
      </ul>
    </>
  );
}

function WaitingInBrowser() {
  return (
    <>
      <li>
        answers that you typed and that are not saved yet wait in this browser, encrypted, also when you close it. They
        are removed as soon as the service has them
      </li>
      <li>
        comments, plans, reasons and decisions that you began wait there too, until you send them or clear the form
      </li>
      <li>
        a return that you practise is kept there alone, also when you close the browser; the service never has it. It is
        replaced when you begin it again
      </li>
      <li>
        the key to them is kept in this browser while you are signed in, and after a session that has ended, so that you
        can go on. Nobody can read it out, but whoever uses this browser as you can use it: sign out on a computer that
        you share
      </li>
      <li>
        signing out removes the key and all that this browser keeps for you; you are asked first if anything is not
        saved. If somebody else signs in here before, your words stay locked until you sign in again here, and are
        removed after 30 days. Which organisation and quarter they belong to can be seen, what you typed cannot
      </li>
      <li>how long you worked on a return waits there too where the service could not be told, for 30 days at most</li>
      <li>one mark says that answers wait in this browser. It names nobody, and goes with the answers</li>
      <li>
        the files of the service, which are the same for everybody, and the last five returns of your organisation that
        you opened, encrypted and for 30 days at most, so that they open without a connection; once you have signed out,
        or somebody else signs in, the returns cannot be opened
      </li>
      <li>questions that you write in the explorer of the figures wait in its tab, and are gone once it is closed</li>
    </>
  );
}

/** What is kept about whom. Only what the product does may be said here. */
export function PrivacyPage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Privacy and cookies" />
        <KeptOfPeople />
        <KeptInBrowser />
        <p>There is no tracking, no advertising, and nothing is loaded from anybody else’s website.</p>
      </div>
    </div>
  );
}
