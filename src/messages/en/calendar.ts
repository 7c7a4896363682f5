const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** In the time of this device, said here because Today is the first thing many a slow phone shows: `Intl` takes longer to set up than the whole screen. */
export const weekday = (at: Date): string => weekdays[at.getDay()] ?? '';
export const weekdayShort = (at: Date): string => weekday(at).slice(0, 3);
/** "Wednesday, November 25" */
export const longDay = (at: Date): string => `${weekday(at)}, ${months[at.getMonth()] ?? ''} ${at.getDate()}`;
