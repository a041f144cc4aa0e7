import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {distance} from '../../geodesy/distance.ts';
import type {Metres, Position} from '../../geodesy/position.ts';
import {packageRoot} from '../package-root.ts';
import {readCities} from './cities.ts';

/** About the width of a large city. */
const NEAR: Metres = 50_000;

let cities: Map<string, Position[]> | undefined;

/** Whether the basemap has a city of this English name near a position. */
export function isCity(name: string, position: Position): boolean {
  cities ??= citiesByName();
  return (cities.get(keyOf(name)) ?? []).some(city => distance(city, position).metres <= NEAR);
}

function citiesByName(): Map<string, Position[]> {
  const read = (file: string) => readFileSync(join(packageRoot(), 'geo/basemap', file), 'utf8');
  const byName = new Map<string, Position[]>();
  for (const {name, position} of readCities(read('cities.tsv'), read('names.yaml'))) {
    const key = keyOf(name);
    byName.set(key, [...(byName.get(key) ?? []), position]);
  }
  return byName;
}

function keyOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
