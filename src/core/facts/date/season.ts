/** The first month (1–12) of each season, as meteorologists and northern writers count. */
export const SEASONS: Readonly<Record<string, number | undefined>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
