/** Who publishes a site: the name stands where a reader looks for the house, and leads to `link` where there is one. */
export type Brand = {name: string; link?: string};

/** The brand of a site that sets none of its own. */
export const defaultBrand: Brand = {name: 'Dateline'};
