function labelOf(cell: HTMLElement): HTMLElement {
  const labels = 'labels' in cell && cell.labels instanceof NodeList ? cell.labels : null;
  const label = labels?.[0];
  return cell.closest('fieldset') ?? (label instanceof HTMLElement ? label : cell);
}

/** Brings a cell into view with its label, and gives it the focus. Answers whether there was such a cell. */
export function focusCell(elementId: string): boolean {
  const cell = document.getElementById(elementId);
  if (cell === null) return false;
  cell.focus({ preventScroll: true });
  // Not every browser-like environment can scroll.
  labelOf(cell).scrollIntoView?.({ block: 'center' });
  return true;
}
