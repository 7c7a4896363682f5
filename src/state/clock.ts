/** A moment as the study log records it. */
export interface Now {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Local time minus UTC, in minutes. */
  readonly offsetMinutes: number;
}

export function now(): Now {
  const date = new Date();
  return { at: date.getTime(), offsetMinutes: -date.getTimezoneOffset() };
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** 24 characters, 124 random bits. `crypto.randomUUID` does not exist on plain-http addresses. */
export function newId(): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(24))) id += alphabet[byte % 36];
  return id;
}
