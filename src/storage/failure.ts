/** Why a database cannot be used; the message names the file and says what to do. */
export class DatabaseFailure extends Error {
  constructor(
    /** Whether it is of no use to read, or cannot be written. */
    readonly kind: 'unreadable' | 'unwritable',
    message: string,
  ) {
    super(message);
  }
}
