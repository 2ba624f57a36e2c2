import { TextLink } from '@monitor/web-ui';

/** Tells whoever fills in a return that time is measured, and why. */
export function TimeIsMeasured() {
  return (
    <p className="nhsuk-body-s">
      So that the return can be made shorter, these pages measure how long each section is worked on, without your name.{' '}
      <TextLink to="/privacy">What is kept of it</TextLink>.
    </p>
  );
}
