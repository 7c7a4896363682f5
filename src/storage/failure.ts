import type { StorageRefusal } from './port.ts';

/** Names under which a browser refuses to store; anything else thrown in a transaction is a bug. */
const refusals = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'OperationError',
  'PrematureCommitError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

/** Why a write failed, or null when it is a bug. A full disk comes as an `AbortError` with the cause inside. */
export function storageRefusal(error: unknown): StorageRefusal | null {
  const causes = causesOf(error);
  if (causes.some(({ name }) => name === 'QuotaExceededError')) return { code: 'storage-full' };
  if (causes.some(({ name }) => name === 'VersionError')) return { code: 'storage-newer' };
  const refused = causes.find(({ name }) => refusals.has(name));
  return refused ? { code: 'storage-refused', cause: `${refused.name}: ${refused.message}` } : null;
}

interface Named {
  readonly name: string;
  readonly message: string;
}

function causesOf(error: unknown, depth = 0): Named[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, message, inner, cause, failures } = error as Record<string, unknown>;
  const inside = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  return [
    ...(typeof name === 'string' ? [{ name, message: String(message) }] : []),
    ...inside.flatMap((one) => causesOf(one, depth + 1)),
  ];
}
