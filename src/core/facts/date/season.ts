import type { Point } from './point.ts';

/** The first month (1–12) of each season, as meteorologists and northern writers count. */
export const SEASONS: Readonly<Record<string, number | undefined>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** The first month of a season south of the equator, of that of its name in the north. */
export const southern = (first: number): number => ((first + 5) % 12) + 1;

/** A moment as the south means it: its spring begins in September. */
export const southernPoint = (point: Point): Point =>
  point.kind === 'season' && point.months === 3 ? { ...point, first: southern(point.first) } : point;
