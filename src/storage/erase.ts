/**
 * Deletes everything Lectern has stored on this device, for good. Close the store first.
 * False when another tab still holds the database open; it is then deleted as soon as that tab closes.
 */
export function eraseStore(name = 'lectern'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onblocked = () => resolve(false);
    request.onerror = () => reject(new Error(`could not delete ${name}`, { cause: request.error }));
  });
}
