import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { server as words } from '#messages/en/server.ts';
import { bundle, root } from './prepare.mjs';

// The server that `npm start` runs: bundled, in a process of its own, on a real port.
const directory = mkdtempSync(join(tmpdir(), 'lectern-server-'));
const program = join(directory, 'server.mjs');
const site = join(directory, 'build');
const started: ChildProcess[] = [];

beforeAll(async () => {
  mkdirSync(site);
  writeFileSync(join(site, '200.html'), '<h1>Any route</h1>');
  writeFileSync(join(site, 'index.html'), '<h1>Today</h1>');
  await bundle('src/server/main.ts', program);
}, 30_000);
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Starts the server and waits until it has opened its port or has ended. */
async function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { PATH: process.env['PATH'], LECTERN_SITE: site, ...environment },
  });
  started.push(child);
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const ready = new Promise<void>((resolve) => {
    const listen = (text: Buffer) => {
      said += text.toString();
      if (said.includes(words.howToStop)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  await Promise.race([ready, ended]);
  return { child, ended, said: () => said, address: /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '' };
}

describe('the server', () => {
  it('serves the site, says where, and answers about its health', async () => {
    const server = await start({ PORT: '0' });
    expect(await (await fetch(`${server.address}/`)).text()).toBe('<h1>Today</h1>');
    expect(await (await fetch(`${server.address}/course/x`)).text()).toBe('<h1>Any route</h1>');
    expect(await (await fetch(`${server.address}/healthz`)).json()).toEqual({ status: 'ok' });
    const head = await fetch(`${server.address}/`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('survives requests that are made to break it', async () => {
    const server = await start({ PORT: '0' });
    const port = Number(new URL(server.address).port);
    for (const request of [
      'GET / HTTP/1.1\r\nHost: x\r\nRange: bytes=5-2\r\nConnection: close\r\n\r\n',
      'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'NONSENSE\r\n\r\n',
    ]) {
      const reply = await raw(port, request);
      expect(reply).not.toContain('root:');
    }
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  });

  it('stops on SIGTERM and SIGINT although a browser keeps its connection, and ends well', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = await start({ PORT: '0' });
      await (await fetch(server.address)).text(); // fetch keeps the connection open
      server.child.kill(signal);
      expect(await server.ended).toBe(0);
      expect(server.said()).toContain(words.stopped);
    }
  });

  it('says in one sentence that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    const server = await start({ PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.said().trim()).toBe(words.portTaken(port));
    await new Promise((resolve) => other.close(resolve));
  });

  it.each(['eighty', '70000', '-1', '8.5'])('refuses PORT=%s in one sentence', async (given) => {
    const server = await start({ PORT: given });
    expect(await server.ended).toBe(1);
    expect(server.said().trim()).toBe(words.portInvalid(given));
  });

  it('refuses a host that is not this computer, and a site that is not built', async () => {
    const elsewhere = await start({ PORT: '0', HOST: '192.0.2.1' });
    expect(await elsewhere.ended).toBe(1);
    expect(elsewhere.said().trim()).toBe(words.hostUnknown('192.0.2.1'));
    const unbuilt = await start({ PORT: '0', LECTERN_SITE: join(directory, 'none') });
    expect(await unbuilt.ended).toBe(1);
    expect(unbuilt.said().trim()).toBe(words.siteMissing(join(directory, 'none')));
  });
});

function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => socket.write(request));
    let reply = '';
    socket.on('data', (text) => (reply += text.toString()));
    socket.on('close', () => resolve(reply));
    socket.on('error', reject);
  });
}
