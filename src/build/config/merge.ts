/** A value with any part, at any depth, optional. Texts and lists are not divided. */
export type Part<T> = T extends string | readonly unknown[]
  ? T
  : T extends object
    ? {[K in keyof T]?: Part<T[K]>}
    : T;

/** Returns a copy of a value with the given parts replaced. */
export function merge<T>(whole: T, part: NoInfer<Part<T>> | undefined): T {
  if (part === undefined) return whole;
  if (!isGroup(whole) || !isGroup(part)) return part as T;
  const changed = Object.entries(part).map(([key, value]) => [
    key,
    merge((whole as Record<string, unknown>)[key], value as object),
  ]);
  return {...whole, ...Object.fromEntries(changed)};
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
