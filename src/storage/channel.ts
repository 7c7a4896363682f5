import type { Change } from './port.ts';

export interface Channel {
  readonly tell: (change: Change) => void;
  readonly close: () => void;
}

/** Carries changes to the other tabs that have the same database open. */
export function openChannel(name: string, heard: (change: Change) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`lectern ${name}`);
  channel.onmessage = (message: MessageEvent<Change>) => heard(message.data);
  return { tell: (change) => channel.postMessage(change), close: () => channel.close() };
}
