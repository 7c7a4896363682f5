import { resolve } from 'node:path';
import { unreachable } from '#core/unreachable.ts';
import { server as words } from '#messages/en/server.ts';
import { nearbyAddresses } from './addresses.ts';
import { listen, type NotListening } from './listen.ts';
import { readSite } from './site.ts';

const usualPort = 4173;
/** How long answers under way may take once the server is asked to stop. */
const graceMillis = 5_000;

async function main(environment: NodeJS.ProcessEnv): Promise<void> {
  const given = environment['PORT'] ?? '';
  const port = given === '' ? usualPort : Number(given);
  if (!/^\d*$/.test(given) || port > 65_535) return giveUp(words.portInvalid(given));

  const directory = resolve(environment['LECTERN_SITE'] ?? 'build');
  const site = readSite(directory);
  if (!site) return giveUp(words.siteMissing(directory));

  const host = environment['HOST'] === '' ? undefined : environment['HOST'];
  const opened = await listen(site, port, host);
  if (!opened.ok) return giveUp(whyNot(opened.refusal, host, port));
  const running = opened.value;

  const isOpenToAll = host === undefined || host === '0.0.0.0' || host === '::';
  console.log(words.running);
  console.log(words.here(addressOf(isOpenToAll ? 'localhost' : host, running.port)));
  if (isOpenToAll) {
    for (const nearby of nearbyAddresses()) console.log(words.nearby(addressOf(nearby, running.port)));
  }
  console.log(words.howToStop);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void running.stop(graceMillis).then(() => {
        console.log(words.stopped);
        process.exit(0);
      });
    });
  }
}

function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}/`;
}

function whyNot(refusal: NotListening, host: string | undefined, port: number): string {
  switch (refusal.code) {
    case 'port-taken':
      return words.portTaken(port);
    case 'port-forbidden':
      return words.portForbidden(port);
    case 'host-unknown':
      return words.hostUnknown(host ?? '');
    case 'other':
      return words.notListening(host ?? 'localhost', port, refusal.cause);
    default:
      return unreachable(refusal);
  }
}

function giveUp(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main(process.env);
