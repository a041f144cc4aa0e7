/** An error of what a person has written, so without the stack of the code that found it. */
export function plainError(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}
