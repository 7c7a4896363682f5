/** Around every screen: bar, tabs, notices. */
export const shell = {
  skip: 'Skip to content',
  main: 'Main',
  home: 'Lectern, home',
  tabs: { today: 'Today', library: 'Library', dates: 'Dates', progress: 'Progress' },
  settings: 'Settings',
  close: 'Close',
  back: 'Back',
  undo: 'Undo',
  actions: 'Actions',
  offline: 'No signal. Reading and reviews work as usual.',
  updateReady: 'A new version is ready. Nothing of yours is lost.',
  restart: 'Restart now',
  readyOffline: 'Ready offline',
  outdated: 'A newer Lectern is open in another tab. Reload this one to go on; everything you saved is kept.',
  reload: 'Reload',
};
