/** Marks a page that anyone may read, signed in or not. */
export const openToAll = { isOpenToAll: true } as const;

/** Whether a route's handle carries that mark. */
export function isOpenToAll(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'isOpenToAll' in handle && handle.isOpenToAll === true;
}
