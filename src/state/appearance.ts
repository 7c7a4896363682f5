import type { StudySettings } from '#core/study/learner.ts';

/** Puts theme and text size on the page, and keeps them where `src/appearance.js` finds them before the next first paint. */
export function showAppearance({ theme, textScale }: Pick<StudySettings, 'theme' | 'textScale'>): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.fontSize = textScale === 1 ? '' : `${textScale * 100}%`;
  localStorage.setItem('appearance', JSON.stringify({ theme, scale: textScale }));
}
