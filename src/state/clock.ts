import type { Now } from '#core/study/forecast.ts';

/** This moment as the study log records it. */
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
