/** What a sealed publication holds, in numbers. */
export interface SealedContents {
  /** Tables of areas that show a figure or say that it is hidden. */
  tables: number;
  groupsShown: number;
  groupsHidden: number;
}
