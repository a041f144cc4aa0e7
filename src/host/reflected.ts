/**
 * Makes an element's properties reflect its attributes: `true` sets the empty string; `false`, `null` and undefined
 * remove it.
 */
export function reflect(prototype: HTMLElement, attributes: Record<string, string>): void {
  for (const [property, attribute] of Object.entries(attributes))
    Object.defineProperty(prototype, property, {
      get(this: HTMLElement) {
        return this.getAttribute(attribute);
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined || value === false) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
}

/** Sets again the properties set before the element was defined, since those shadow the properties of its class. */
export function upgrade(element: HTMLElement, attributes: Record<string, string>): void {
  const own = element as unknown as Record<string, unknown>;
  for (const property of Object.keys(attributes)) {
    if (!Object.hasOwn(element, property)) continue;
    const value = own[property];
    delete own[property];
    own[property] = value;
  }
}
