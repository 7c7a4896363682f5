// Before the first paint: the theme and text size chosen last, so that nothing flashes or jumps.
try {
  const { theme, scale } = JSON.parse(localStorage.getItem('appearance') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (typeof scale === 'number') document.documentElement.style.fontSize = `${scale * 100}%`;
} catch {
  // Without storage the page looks as the device does.
}
