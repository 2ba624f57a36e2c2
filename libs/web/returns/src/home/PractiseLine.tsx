import { TextLink } from '@monitor/web-ui';

/** Where whoever fills in returns can try it first. */
export function PractiseLine() {
  return (
    <p>
      New to this? <TextLink to="/practise">Practise a return</TextLink> of an organisation that does not exist: nothing
      of it is sent or counted.
    </p>
  );
}
