/**
 * The address of an embed's page. `base` is the published folder; the settings are the page's own, and absent ones are
 * omitted.
 */
export function frameAddress(
  base: string,
  story: string,
  settings: Record<string, string | null | undefined>,
): string {
  const url = new URL(`embed/${encodeURIComponent(story)}/`, base);
  for (const [name, value] of Object.entries(settings)) if (value) url.searchParams.set(name, value);
  return url.href;
}
