/** Formats values of one kind, as those of `Intl` do. */
export interface Formatter<Value> {
  format(value: Value): string;
}

/**
 * A formatter that is made when it first formats. To make one costs a cheap phone up to ten milliseconds, and a page
 * needs few of those that the catalogue has.
 */
function lazily<Value>(make: () => Formatter<Value>): Formatter<Value> {
  let made: Formatter<Value> | null = null;
  return { format: (value) => (made ??= make()).format(value) };
}

export const dates = (locale: string, options: Intl.DateTimeFormatOptions) =>
  lazily<Date | number>(() => new Intl.DateTimeFormat(locale, options));

export const numbers = (locale: string, options?: Intl.NumberFormatOptions) =>
  lazily<number>(() => new Intl.NumberFormat(locale, options));

export const lists = (locale: string, options?: Intl.ListFormatOptions) =>
  lazily<Iterable<string>>(() => new Intl.ListFormat(locale, options));
