import type {Brand} from '../brand.ts';

/** The name of the publisher, as a link if it has one. */
export function BrandName({brand: {name, link}}: {brand: Brand}) {
  return link ? <a href={link}>{name}</a> : name;
}
