#!/usr/bin/env node
// Starts Firefox for Playwright, which speaks WebDriver BiDi with it over a socket. Playwright gives up when a Firefox
// does not know one of its commands, and the long-term release (ESR 140) lacks a few that no journey needs. This
// stands between the two and answers those commands itself.
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';
import { systemBrowser } from './find.mjs';

/** What an older Firefox may do without: no journey depends on it. */
const dispensable = new Map([
  ['network.addDataCollector', { collector: 'none' }],
  ['emulation.setScreenOrientationOverride', {}],
  ['emulation.setLocaleOverride', {}],
  ['emulation.setTimezoneOverride', {}],
  ['emulation.setUserAgentOverride', {}],
  ['emulation.setNetworkConditions', {}],
  ['emulation.setScreenSettingsOverride', {}],
  ['emulation.setTouchOverride', {}],
]);
/**
 * Never passed on: a newer Firefox (ESR 153) knows this one, and then refuses every download. The folder is named among
 * its preferences instead, which every Firefox heeds.
 */
const withheld = 'browser.setDownloadBehavior';

const firefox = systemBrowser('firefox');
if (!firefox) throw new Error('no Firefox on this machine');

const browser = spawn(firefox, process.argv.slice(2), { stdio: ['inherit', 'pipe', 'pipe'] });
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) {
  process.on(signal, () => browser.kill(signal));
}
browser.on('exit', (code) => process.exit(code ?? 1));
browser.stdout.pipe(process.stdout);

let said = '';
browser.stderr.on('data', (text) => {
  said += text;
  const lines = said.split('\n');
  said = lines.pop() ?? '';
  for (const line of lines) {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (address) standBetween(address);
    else process.stderr.write(`${line}\n`);
  }
});

/** @param {string} address where Firefox listens */
function standBetween(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
  server.on('connection', (playwright, request) => {
    const inner = new WebSocket(`${address}${request.url ?? ''}`, { maxPayload: 256 * 1024 * 1024 });
    /** @type {string[]} */
    const waiting = [];
    inner.on('open', () => {
      for (const message of waiting.splice(0)) inner.send(message);
    });
    /** @type {Map<number, object>} */
    const asked = new Map();
    playwright.on('message', (data) => {
      const message = data.toString();
      const { id, method } = JSON.parse(message);
      if (method === withheld) return playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
      const result = dispensable.get(method);
      if (result) asked.set(id, result);
      if (inner.readyState === WebSocket.OPEN) inner.send(message);
      else waiting.push(message);
    });
    inner.on('message', (data) => {
      const message = data.toString();
      const { id, error } = asked.size > 0 ? JSON.parse(message) : {};
      const result = asked.get(id);
      asked.delete(id);
      const isUnknown = result && error === 'unknown command';
      playwright.send(isUnknown ? JSON.stringify({ type: 'success', id, result }) : message);
    });
    inner.on('close', () => playwright.close());
    inner.on('error', () => playwright.close());
    playwright.on('close', () => inner.close());
  });
}
