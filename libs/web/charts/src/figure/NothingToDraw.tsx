/** Stands where a picture without a single row would be. */
export function NothingToDraw() {
  return (
    <p className="nhsuk-body-s" data-picture="">
      There is nothing to draw here.
    </p>
  );
}
