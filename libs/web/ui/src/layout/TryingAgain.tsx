/** Says at the foot of the window, on every page and aloud, that what was sent got no answer and is being sent again. */
export function TryingAgain({ isShown }: { isShown: boolean }) {
  return (
    <div role="status" className="monitor-trying-again">
      {isShown && (
        <p className="nhsuk-width-container">
          The service did not answer. Trying again; what you typed stays on this page.
        </p>
      )}
    </div>
  );
}
