import { describe, expect, it } from 'vitest';
import { isNotice } from './notice.ts';

describe('what a page says to its readers', () => {
  it.each([
    'Subscribe to the quarterly and have the next essay in print.',
    'Download our free app to count your bells.',
    'Support us from £3 a month and read every life whole.',
    'Thanks for reading Slow Bells! Subscribe for free to receive new posts.',
    'If you enjoyed this letter, please tap the heart below.',
    'P.S. Did somebody forward you this email? Sign up here.',
    'You can update your preferences or unsubscribe from this list.',
    'We use essential cookies to make the site work. By accepting, you consent to the processing of your personal data.',
    'Did the bell wake you? If it is safe, share your experiences by emailing bells@paper.example.',
    'This article needs additional citations for verification. Please help improve this article.',
    'This story was supported by the Bell Fund.',
    'One bell a week. 26,000 subscribers.',
    "This week's letter is brought to you by Hall & Sons. Get 15% off with the code BELL.",
  ])('%s', (line) => expect(isNotice(line)).toBe(true));

  it.each([
    'He asked his readers to subscribe to the newspaper before the winter.',
    '“Subscribe to our newsletter,” the founder told everybody whom she met.',
    'If you use a telephone for more than two hours a day, your sleep suffers.',
    'Join a choir: singing lowers the blood pressure of most people.',
    'See your doctor if the pain wakes you at night for more than two weeks.',
    'A subscription cost 5 crowns a year, and 400 people paid it.',
    'We have known since 1920 that our bells are older than the tower.',
    'Get the bell down before winter.',
    'This article of the treaty was dropped in 1931.',
    'The company sells personal data to third parties, the court found.',
  ])('never: %s', (line) => expect(isNotice(line)).toBe(false));
});
