/** Where the program was started. */

/** Null where that folder has been removed since. */
export function currentFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}
