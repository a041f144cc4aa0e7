/** Who publishes a site: the name appears where readers look for the publisher, and leads to `link` if there is one. */
export type Brand = {name: string; link?: string};

/** The brand of a site that sets none. */
export const defaultBrand: Brand = {name: 'Dateline'};
