/**
 * Whether a path names a file, by a name and a suffix in small letters. Codes of questions hold dots too
 * (`…/sections/M11/M11.AGE`): they are in capitals, and pages.
 */
export function isFilePath(path: string): boolean {
  return /\.[a-z][a-z0-9]{1,4}$/.test(path);
}
