/** What went wrong, in the words it carries; a defect of ours goes on to the nearest boundary. */
export function saidOf(thrown: unknown): string {
  if (thrown instanceof Error && !(thrown instanceof TypeError) && !(thrown instanceof ReferenceError))
    return thrown.message;
  throw thrown;
}
