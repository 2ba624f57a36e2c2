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

/** Brings a cell into view with its label, and gives it the focus. Answers whether there was such a cell. */
export function focusCell(elementId: string): boolean {
  const cell = document.getElementById(elementId);
  if (cell === null) return false;
  chosenAmong(cell).focus({ preventScroll: true });
  labelOf(cell).scrollIntoView({ block: 'center' });
  return true;
}
