import { markers } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';

/** How the figures are made, and what their signs mean. */
export function Method() {
  return (
    <section className="monitor-pack__method" aria-labelledby="method">
      <h2 id="method">How the figures are made</h2>
      <p>
        Organisations send a return each quarter; only returns that their region has accepted count. Shares of
        organisations are counted from them as they stand. Figures about people come from publications alone, in which
        numbers are rounded and small ones hidden so that nobody can be recognised. An interval in brackets is a 95%
        interval. What may be said of a difference is decided by a rule that was fixed beforehand and allows for how
        many differences were looked at; that two things go together does not say that one makes the other. In the
        service, <TextLink to="/how-figures-are-made">How figures are made</TextLink> explains each measure, with its
        source.
      </p>
      <h3 className="nhsuk-heading-s">What the signs mean</h3>
      <ul className="nhsuk-list">
        {Object.values(markers).map(({ marker, label, meaning }) => (
          <li key={marker}>
            <strong>{marker}</strong> {label}. {meaning}
          </li>
        ))}
      </ul>
    </section>
  );
}
