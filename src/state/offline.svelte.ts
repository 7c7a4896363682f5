/** How often a page that stays open looks for a new version when it comes back into view. */
const lookAgainMillis = 60 * 60 * 1000;

/** What the service worker has made possible: opening without a network, and updating when the person says so. */
export class Offline {
  online = $state(true);
  /** Everything the app needs is stored: the next visit opens without a network. */
  ready = $state(false);
  /** A new version is stored and waits to be asked for. */
  updateWaiting = $state(false);
  /** Why this address cannot work offline: `insecure` where browsers allow no service worker (plain http), or the browser's own words. */
  impossible = $state<string | null>(null);

  #registration: ServiceWorkerRegistration | null = null;
  #asked = false;

  /** Registers the service worker of a production build. Call once, in the browser. */
  async start(): Promise<void> {
    this.online = navigator.onLine;
    addEventListener('online', () => (this.online = true));
    addEventListener('offline', () => (this.online = false));
    if (!import.meta.env.PROD) return;
    if (!('serviceWorker' in navigator)) {
      this.impossible = 'insecure';
      return;
    }
    // What is on screen comes first: storing everything else can wait until it is there.
    await loadedAndIdle();
    try {
      this.#follow(await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }));
    } catch (error) {
      // Without a network the earlier registration still serves: the page could not have opened otherwise.
      const earlier = await navigator.serviceWorker.getRegistration().catch(() => undefined);
      if (earlier) this.#follow(earlier);
      else this.impossible = error instanceof Error ? error.message : String(error);
    }
  }

  /** Lets the waiting version take over; the page then reloads once. Does nothing when none waits. */
  update(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting || this.#asked) return;
    this.#asked = true;
    waiting.postMessage({ type: 'SKIP_WAITING' });
  }

  #follow(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    const container = navigator.serviceWorker;
    const wasControlled = container.controller !== null;
    const look = () => {
      // A worker becomes active only after all it precaches is stored.
      this.ready = registration.active !== null;
      this.updateWaiting = registration.waiting !== null && registration.active !== null;
    };
    const followInstalling = () => registration.installing?.addEventListener('statechange', look);

    registration.addEventListener('updatefound', followInstalling);
    followInstalling();
    look();
    void container.ready.then(look);
    container.addEventListener('controllerchange', () => {
      look();
      // Another tab may have asked: only the page whose person pressed the button reloads under his eyes.
      if (this.#asked && wasControlled) location.reload();
    });
    this.#lookAgainWhenSeen(registration);
  }

  /** An installed app is rarely navigated, and only navigation makes the browser look for a new version by itself. */
  #lookAgainWhenSeen(registration: ServiceWorkerRegistration): void {
    let lookedAtMs = performance.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine) return;
      if (performance.now() - lookedAtMs < lookAgainMillis) return;
      lookedAtMs = performance.now();
      // Offline after all, or the server is down: the next time it is seen is soon enough.
      registration.update().catch(() => undefined);
    });
  }
}

/** When the page has loaded and nothing is left to do at once; two seconds later at the latest. */
async function loadedAndIdle(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  // Safari has no idle callback.
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}

export const offline = new Offline();
