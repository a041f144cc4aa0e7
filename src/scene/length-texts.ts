/**
 * What may be written at a leg, the best first: its length, or with the place `here` selected, whose legs lead out of the frame,
 * where it leads and its length below that.
 */
export function lengthTexts(
  length: string,
  from: string,
  to: string,
  here: string | undefined,
  nameOf: (id: string) => string,
): string[] {
  if (!here) return [length];
  const where =
    from === here
      ? `to ${nameOf(to)}`
      : to === here
        ? `from ${nameOf(from)}`
        : `${nameOf(from)} – ${nameOf(to)}`;
  return [`${where}\n${length}`, length];
}
