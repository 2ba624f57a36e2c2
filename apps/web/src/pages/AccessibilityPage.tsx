import { PageTitle } from '@monitor/web-ui';

/** The accessibility statement. Only what has been tried may be said here. */
export function AccessibilityPage() {
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <PageTitle title="Accessibility statement" />
        <p className="nhsuk-lede-text">
          We want everybody who works with returns to be able to use this service. It is built to meet level AA of the
          Web Content Accessibility Guidelines 2.2.
        </p>
        <h2 className="nhsuk-heading-m">What you can do</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>do everything with the keyboard alone</li>
          <li>skip past the header to the page itself</li>
          <li>enlarge text to 200%, or use a screen 320 pixels wide; wide tables scroll inside their own box</li>
          <li>read every chart as a table, with a sentence that says what it shows</li>
          <li>tell states apart without seeing colour</li>
          <li>leave at any time: what you type is saved as you go, and errors can be mended later</li>
        </ul>
        <h2 className="nhsuk-heading-m">How it was checked</h2>
        <p>
          Pages are checked in a browser with the automated tool axe whenever the service is changed, and were looked at
          on a narrow and a wide screen. Automated checks find only part of what can be wrong.
        </p>
        <h2 className="nhsuk-heading-m">What we know is missing</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>it has not been tested by disabled people, nor by an independent auditor</li>
          <li>it has not been tried with every common screen reader and voice control program</li>
          <li>filling in a return, comparing and looking things up need JavaScript; pages open to all do not</li>
        </ul>
        <h2 className="nhsuk-heading-m">Tell us</h2>
        <p>
          If something does not work for you, tell the person who runs this service for your organisation or region.
          They can give you the same content in another form.
        </p>
      </div>
    </div>
  );
}
