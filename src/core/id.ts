/** A string that names one thing of one kind; the brand exists only for the compiler. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

export type CourseId = Id<'course'>;
export type CardId = Id<'card'>;
export type FactId = Id<'fact'>;
export type LearnerId = Id<'learner'>;
export type EventId = Id<'event'>;
export type DeviceId = Id<'device'>;

/** A source of fresh ids: at least 96 random bits, URL-safe. Injected, so that tests can count. */
export type NewId = () => string;
