import type {Brand} from '../brand.ts';

/** The name of who publishes the site, as a link where it leads somewhere. */
export function BrandName({brand: {name, link}}: {brand: Brand}) {
  return link ? <a href={link}>{name}</a> : name;
}
