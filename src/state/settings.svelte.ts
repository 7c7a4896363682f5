import { eraseStore } from '#storage/erase.ts';
import { app } from './app.svelte.ts';

/** Emptying this device. */
class Erasing {
  /** Another tab holds the database open. */
  blocked = $state(false);

  /** Deletes everything and starts anew. */
  async eraseEverything(): Promise<void> {
    app.store.close();
    this.blocked = !(await eraseStore());
    if (this.blocked) return;
    localStorage.clear();
    location.assign('/');
  }
}

export const erasing = new Erasing();
