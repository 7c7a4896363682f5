import type { CourseLineProblem, Refusal } from '#core/refusal.ts';
import { refuse } from '#core/result.ts';

/** Refuses a course for what is wrong with one of its lines, counted from 1. */
export const wrong = (line: number, problem: CourseLineProblem): { ok: false; refusal: Refusal } =>
  refuse({ code: 'course-line', line, problem });
