/** Where collections are listed. */
export const loadingPath = '/national/loading';

/** Where one of them is. */
export function collectionPath(id: string): string {
  return `${loadingPath}/${id}`;
}
