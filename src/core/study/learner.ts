import type { Stamp } from '../course/card.ts';
import type { CourseId, LearnerId } from '../id.ts';

/** How one learner wants to study. */
export interface StudySettings {
  /** Hour, 0–23, at which the learner's day begins. */
  readonly dayStartHour: number;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
  /** Share of cards to be remembered when due, 0.7–0.97. */
  readonly retention: number;
  readonly buttons: 2 | 4;
  readonly theme: 'system' | 'light' | 'dark';
  /** Multiple of the usual text size, 0.875–2. */
  readonly textScale: number;
  /** Whether lessons ask checks between paragraphs. */
  readonly checks: boolean;
}

export const usualSettings: StudySettings = {
  dayStartHour: 4,
  newPerDay: 20,
  reviewsPerDay: 200,
  retention: 0.9,
  buttons: 2,
  theme: 'system',
  textScale: 1,
  checks: true,
};

/** One person's progress on this device. */
export interface Learner {
  readonly id: LearnerId;
  readonly name: string;
  readonly settings: StudySettings;
  readonly stamp: Stamp;
}

/** How far a learner has read one section. Of two, the later `at` wins; `finishedAt` once set stays set. */
export interface ReadingPlace {
  readonly learner: LearnerId;
  readonly course: CourseId;
  readonly section: string;
  /** Index of the paragraph at the top of the screen. */
  readonly paragraph: number;
  /** 0–1 of the section. */
  readonly share: number;
  readonly finishedAt: number | null;
  readonly at: number;
}
