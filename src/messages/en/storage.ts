import type { StorageRefusal } from '#core/refusal.ts';
import { unreachable } from '#core/unreachable.ts';

/** What happened, that nothing was lost, and what to do. */
export function storage(refusal: StorageRefusal): string {
  switch (refusal.code) {
    case 'storage-full':
      return 'There is no room left on this device, so this was not saved. Everything saved before is still there. Free some space, then try again; a copy of your work, kept outside the browser, is under Settings.';
    case 'storage-refused':
      return `The browser did not save this (${refusal.cause}), and left nothing of it half done. Make sure that the device has free space, reload the page to see that everything else is there, and try again; leave a private window for a usual one.`;
    case 'storage-newer':
      return 'Your courses were last opened by a newer Lectern, and this older one leaves them alone. Nothing was lost. Reload the page with a connection to get the newer one.';
    case 'storage-outdated':
      return 'Lectern was updated or cleared in another tab, or the browser closed its storage, so this tab no longer saves. Reload this page to see what is saved and go on.';
    case 'storage-not-loaded':
      return 'A part of Lectern did not come over the network, so your courses could not be opened. Nothing was lost. See that there is a connection, then reload the page.';
    default:
      return unreachable(refusal);
  }
}
