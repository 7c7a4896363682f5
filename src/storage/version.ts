/**
 * The native version of a database, 0 when there is none. Asked before Dexie opens it, because Dexie
 * would open a newer one as if it were its own.
 */
export function versionThere(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      // Handled here: Firefox reports an unhandled one as an error of the page.
      event.preventDefault();
      if (isNew) resolve(0);
      else reject(request.error ?? new Error('the database does not open'));
    };
  });
}
