/** What the browser says about the room this site has on the device, and whether it keeps it. Null: it does not say. */
class Device {
  usedBytes = $state<number | null>(null);
  roomBytes = $state<number | null>(null);
  persisted = $state<boolean | null>(null);
  /** The browser was asked to keep the data, and did not agree. */
  refused = $state(false);

  async refresh(): Promise<void> {
    // `navigator.storage` does not exist on plain-http addresses.
    const storage = globalThis.navigator?.storage as StorageManager | undefined;
    if (!storage) return;
    const { usage, quota } = await storage.estimate();
    // Some browsers say 0 until they have counted.
    this.usedBytes = usage || null;
    this.roomBytes = usage === undefined || quota === undefined ? null : quota - usage;
    this.persisted = (await storage.persisted?.()) ?? null;
  }

  async persist(): Promise<void> {
    this.refused = !(await navigator.storage.persist());
    await this.refresh();
  }
}

export const device = new Device();

/** True in Safari outside the Home Screen: there seven days without a visit erase everything. */
export function forgetsInSevenDays(): boolean {
  const agent = navigator.userAgent;
  const isSafari = /AppleWebKit/.test(agent) && !/Chrom(e|ium)|Edg|Android/.test(agent);
  return isSafari && !matchMedia('(display-mode: standalone)').matches;
}
