import {geoMercator, geoPath} from 'd3-geo';
import {select} from 'd3-selection';
import {type D3ZoomEvent, zoom} from 'd3-zoom';
import {feature, mesh} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {factsHtml} from './facts-html.ts';
import type {PeerStory} from './peer-story.ts';
import './peer.css';

// The map as a good developer writes it by hand: d3-geo draws, d3-zoom pans and zooms, and what has a size in pixels
// keeps it.
type Atlas = Topology<{countries: GeometryCollection; land: GeometryCollection}>;

const [atlas, story] = await Promise.all([
  fetchJson<Atlas>('/peers/countries-110m.json'),
  fetchJson<PeerStory>('/peers/story.json'),
]);
const {bounds, padding} = story;
const [west, south, east, north] = bounds;
const projection = geoMercator()
  .rotate([-(west + east) / 2, 0])
  .fitExtent(
    [
      [padding.left, padding.top],
      [720 - padding.right, 480 - padding.bottom],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
      ],
    },
  );
const path = geoPath(projection);

const svg = select<SVGSVGElement, unknown>('svg.map');
const world = svg.append('g');
world
  .append('path')
  .attr('class', 'land')
  .attr('fill', '#f5f0e8')
  .attr('d', path(feature(atlas, atlas.objects.land)));
world
  .append('path')
  .attr('fill', 'none')
  .attr('stroke', '#c2b7a4')
  .attr('stroke-width', 0.6)
  .attr('vector-effect', 'non-scaling-stroke')
  .attr('d', path(mesh(atlas, atlas.objects.countries, (a, b) => a !== b)));
world
  .append('path')
  .attr('fill', 'none')
  .attr('stroke', '#b0202a')
  .attr('stroke-width', 2.6)
  .attr('vector-effect', 'non-scaling-stroke')
  .attr('d', path({type: 'LineString', coordinates: story.route}));

const places = svg
  .append('g')
  .selectAll('g')
  .data(story.places)
  .join('g')
  .attr('data-place', place => place.id)
  .attr('cursor', 'pointer')
  .on('click', (_, place) => select('.panel').html(factsHtml(story, place.id)));
places
  .append('circle')
  .attr('r', place => (place.rank === 'main' ? 6.5 : 3.5))
  .attr('fill', place => (place.rank === 'main' ? '#b0202a' : '#1c1c1c'))
  .attr('stroke', '#fffdf8');
places
  .append('text')
  .attr('x', 10)
  .attr('dy', '.35em')
  .attr('font-weight', place => (place.rank === 'main' ? 'bold' : 'normal'))
  .attr('stroke', '#fffdf8')
  .attr('stroke-width', 3)
  .attr('paint-order', 'stroke')
  .text(place => place.name);
setPlaces(1, 0, 0);

svg.call(
  zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, 8])
    .on('zoom', ({transform}: D3ZoomEvent<SVGSVGElement, unknown>) => {
      world.attr('transform', transform.toString());
      setPlaces(transform.k, transform.x, transform.y);
    }),
);

function setPlaces(scale: number, x: number, y: number): void {
  places.attr('transform', ({position}) => {
    const [left, top] = projection(position) ?? [0, 0];
    return `translate(${left * scale + x},${top * scale + y})`;
  });
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  return response.json() as Promise<T>;
}
