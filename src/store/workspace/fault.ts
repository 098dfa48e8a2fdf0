/**
 * Something that a person can put right: printed as its message, without a stack. Any other error is a bug.
 */
export class Fault extends Error {
  override readonly name = "Fault";
}
