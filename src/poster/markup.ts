type Attributes = Record<string, string | number | undefined>;

/** An element of an SVG with its children as text. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeText(String(value))}"`,
  );
  const inside = children.join('');
  return inside ? `<${name}${written.join('')}>${inside}</${name}>` : `<${name}${written.join('')}/>`;
}

/** A text as it stands in an element or an attribute. XML ends nothing with `]]>`, but does not have it in a text. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A number with at most so many decimals. */
export function rounded(value: number, decimals: number): number {
  // Adding 0 makes 0 of -0.
  return Number(value.toFixed(decimals)) + 0;
}
