/** Words shared by several screens. */
export const common = {
  appName: 'Lectern',
  lead: 'Lead',
};
