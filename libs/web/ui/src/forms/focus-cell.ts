function labelOf(cell: HTMLElement): HTMLElement {
  const labels = 'labels' in cell && cell.labels instanceof NodeList ? cell.labels : null;
  const label = labels?.[0];
  return cell.closest('fieldset') ?? (label instanceof HTMLElement ? label : cell);
}

/** Of a group of radios the chosen one is where the keyboard goes on. */
function chosenAmong(cell: HTMLElement): HTMLElement {
  if (!(cell instanceof HTMLInputElement) || cell.type !== 'radio') return cell;
  const group = document.getElementsByName(cell.name);
  return [...group].find((radio) => radio instanceof HTMLInputElement && radio.checked) ?? cell;
}

/** What is folded away cannot take the focus. */
function unfoldAround(cell: HTMLElement): void {
  for (let fold = cell.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
}

/** The control of a question; where it is not shown, that of the question it is a part of (`a.b` for `a.b.c`). */
function nearestControl(elementId: string): HTMLElement | null {
  const parts = elementId.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const cell = document.getElementById(parts.slice(0, length).join('.'));
    if (cell !== null) return cell;
  }
  return null;
}

/**
 * Brings a cell into view with its label, and gives it the focus.
 * @param otherwise the id of what takes the focus where there is no such cell, for example the form
 * @returns whether anything took it
 */
export function focusCell(elementId: string, otherwise?: string): boolean {
  const cell = nearestControl(elementId) ?? (otherwise === undefined ? null : document.getElementById(otherwise));
  if (cell === null) return false;
  unfoldAround(cell);
  chosenAmong(cell).focus({ preventScroll: true });
  labelOf(cell).scrollIntoView({ block: 'center' });
  return true;
}
