import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../tools/browser.ts';

/** A real Chromium on a profile of its own, which may be killed like a phone whose battery ends. */
export class KilledBrowser {
  #profile = newProfile();
  readonly #script: string;
  readonly #address: string;
  readonly #prepare: (context: BrowserContext) => Promise<void>;
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;
  page: Page | undefined;

  constructor(script: string, address: string, prepare: (context: BrowserContext) => Promise<void>) {
    this.#script = script;
    this.#address = address;
    this.#prepare = prepare;
  }

  async start(): Promise<void> {
    const found = await findBrowser();
    const port = path.join(this.#profile, 'DevToolsActivePort');
    rmSync(port, { force: true });
    const args = [...found.args, '--remote-debugging-port=0', `--user-data-dir=${this.#profile}`, 'about:blank'];
    this.#process = spawn(found.path, args, { stdio: 'ignore', detached: true });
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(port)}`);
    await this.#prepare(this.#context());
    await this.openTab();
  }

  #context(): BrowserContext {
    return this.#browser?.contexts()[0] ?? assert.fail('no browser');
  }

  async openTab(): Promise<void> {
    this.page = await this.#context().newPage();
    await this.page.addInitScript(this.#script);
    await this.page.goto(this.#address);
  }

  async reload(): Promise<void> {
    await this.page?.reload();
  }

  async closeTab(): Promise<void> {
    await this.page?.close();
    await this.openTab();
  }

  /** The process of the tab dies under it; sometimes the browser takes the tab away with it. */
  async crashTab(): Promise<void> {
    const { page } = this;
    assert.ok(page);
    const gone = new Promise<unknown>((resolve) => page.once('crash', resolve).once('close', resolve));
    const session = await this.#context().newCDPSession(page);
    void session.send('Page.crash').catch((error: unknown) => assert.ok(error instanceof Error));
    await gone;
    if (!page.isClosed()) await page.close();
    await this.openTab();
  }

  /** SIGKILL to the whole browser: nothing is flushed, nobody says goodbye. */
  async kill(): Promise<void> {
    const { pid } = this.#process ?? assert.fail('not started');
    const gone = new Promise((resolve) => this.#process?.once('exit', resolve));
    process.kill(-(pid ?? assert.fail('no process')), 'SIGKILL');
    await gone;
    await this.start();
  }

  /** The phone is gone; another one, as it comes from the shop. */
  async replace(): Promise<void> {
    await this.stop();
    this.#profile = newProfile();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    const { pid } = this.#process ?? {};
    if (pid !== undefined && this.#process?.exitCode === null) process.kill(-pid, 'SIGKILL');
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const newProfile = () => mkdtempSync(path.join(tmpdir(), 'ra-soat-kills-'));

/** Chromium writes the port of its debugger into its profile once it listens. */
async function portIn(file: string): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [port] = read(file).split('\n');
    if (port) return port;
    await pause(50);
  }
  throw new Error('Chromium did not start');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
