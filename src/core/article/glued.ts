/** "Privacy policyAbout usDisclaimers": a copy runs links together that a page sets apart. */
export const isGlued = (line: string): boolean =>
  line.length < 1_000 &&
  !/[.!?]["”’)]*$/.test(line) &&
  (line.match(/\p{Ll}(?!c\p{Lu})\p{Lu}\p{Ll}/gu)?.length ?? 0) >= 2 &&
  !/ (?:was|were|is|are|has|had) /.test(line);
