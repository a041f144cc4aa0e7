import type {Position} from '../geodesy/position.ts';
import {mercator} from './mercator.ts';

/** How far east and south one position is from another on a Web Mercator map, in degrees of longitude. */
export function mapOffset(from: Position, to: Position): {east: number; south: number} {
  const east = ((((to[0] - from[0] + 180) % 360) + 360) % 360) - 180;
  return {east, south: (mercator(to).y - mercator(from).y) * 360};
}

/** The direction from one position to another on a Web Mercator map, in degrees clockwise from east. */
export function mapAngle(from: Position, to: Position): number {
  const {east, south} = mapOffset(from, to);
  return (Math.atan2(south, east) * 180) / Math.PI;
}
