import 'fake-indexeddb/auto';
import { storeContract } from './contract.ts';
import { openStore } from './open.ts';

let count = 0;

storeContract('Dexie on fake-indexeddb', async () => {
  const opened = await openStore(`contract-${count++}`);
  if (!opened.ok) throw new Error(`the store does not open: ${opened.refusal.code}`);
  return opened.value;
});
