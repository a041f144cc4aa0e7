import type {City} from './basemap-cities.ts';

/** The zoom at which a river of a rank of Natural Earth first appears: none in a view of the world. */
export const riverZoom = (rank: number): number => Math.max(3, rank);

/** The zoom at which a lake of a rank of Natural Earth first appears: the greatest always. */
export const lakeZoom = (rank: number): number => (rank === 0 ? 0 : rank + 1);

/** The zoom at which the line between regions first appears, for the zoom that Natural Earth says. */
export const regionZoom = (zoom: number): number => Math.max(3, Math.floor(zoom));

/** The zoom at which a city first appears: few and great ones first, for the story's own places stand above them. */
export function cityZoom({rank, population, capital}: City): number {
  if (population >= 13 || (capital && population >= 11)) return 4;
  if (population >= 12 || capital) return 5;
  if (population >= 10) return 6;
  return population >= 9 || rank <= 4 ? 7 : 8;
}
