/**
 * Returns an error about what a person has written; it has no stack, which would only point to the code that found it.
 */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
