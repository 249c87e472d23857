// Opens the HTML report in a real, headless Chromium and uses it as a reader does.
//
//   node page.mjs REPORT HOSTILE LARGE [SCREENSHOT]     a report of samples/dashboard; one with hostile names; one of many calls; where to
//                                                       put a picture. Exit status 77: Chromium or playwright-core is not installed
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const playwright = await import('playwright-core').catch(() => undefined);
if (!executablePath || !playwright) {
  console.log(`skipped: ${executablePath ? 'playwright-core' : 'chromium'} is not installed`);
  process.exit(77);
}
const { chromium } = playwright.default ?? playwright;
const [report, hostile, large, screenshot] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] });

// A page whose network, dialogues and errors are watched.
async function open(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1240, height: 1150 }, ...options });
  const page = await context.newPage();
  page.seen = [];
  page.on('request', (request) => { if (!request.url().startsWith('file:')) page.seen.push(`request ${request.url()}`); });
  page.on('dialog', (dialog) => { page.seen.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('pageerror', (error) => page.seen.push(`error ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') page.seen.push(`console ${message.text()}`); });
  await page.goto(pathToFileURL(file).href);
  return page;
}

const tests = {
  async 'it shows every call and what it needs'() {
    const page = await open(report);
    assert.equal(await page.locator('details.call').count(), 4);
    assert.equal(await page.locator('tbody tr').count(), 4);
    assert.match(await page.locator('.verdict').innerText(), /^2 calls lack a grant/);
    assert.match(await page.locator('tbody tr', { hasText: '/recording/' }).innerText(), /missing/);
    assert.ok((await page.locator('svg path').count()) >= 8);
    if (screenshot) await page.screenshot({ path: screenshot });
    assert.deepEqual(page.seen, []);
  },
  async 'search and boxes filter, and the address keeps them'() {
    const page = await open(report);
    await page.keyboard.press('/');
    await page.keyboard.type('recording');
    assert.equal(await page.locator('details.call:visible').count(), 1);
    assert.equal(await page.locator('#count').innerText(), '1 of 4 calls shown');
    assert.match(page.url(), /#q=recording$/);
    await page.keyboard.press('Escape');
    await page.getByLabel('missing').uncheck();
    assert.equal(await page.locator('tbody tr:visible').count(), 3);
    await page.getByLabel('granted').uncheck();
    assert.equal(await page.locator('tbody tr:visible').count(), 0);
    const again = await open(report);
    await again.goto(page.url());
    await again.reload();
    assert.equal(await again.locator('details.call:visible').count(), 0);
    assert.deepEqual([...page.seen, ...again.seen], []);
  },
  async 'the keyboard reaches a call and opens it'() {
    const page = await open(report);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to the calls');
    const link = page.locator('tbody a').last();
    await link.focus();
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('details.call').last().evaluate((element) => element.open));
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'SUMMARY');
    assert.match(await page.locator('details.call').last().locator('pre').first().innerText(), /api\.get/);
    assert.ok((await page.locator('details.call').last().locator('pre .s').count()) > 0);
    await page.keyboard.press('Enter');
    assert.ok(!(await page.locator('details.call').last().evaluate((element) => element.open)));
  },
  async 'it names what it shows for a screen reader'() {
    const page = await open(report);
    const unnamed = await page.evaluate(() => [...document.querySelectorAll('button, input, svg, [role="region"]')].filter((element) =>
      !(element.innerText || element.getAttribute('aria-labelledby') || element.closest('label'))).length);
    assert.equal(unnamed, 0);
    assert.equal(await page.locator('th:not([scope])').count(), 0);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  },
  async 'light and dark'() {
    const back = (page) => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const dark = await open(report, { colorScheme: 'dark' });
    assert.equal(await back(dark), 'rgb(20, 23, 27)');
    assert.equal(await dark.locator('#theme').getAttribute('aria-pressed'), 'true');
    await dark.locator('#theme').click();
    assert.equal(await back(dark), 'rgb(255, 255, 255)');
    assert.equal(await dark.locator('#theme').getAttribute('aria-pressed'), 'false');
    const light = await open(report, { colorScheme: 'light' });
    assert.equal(await back(light), 'rgb(255, 255, 255)');
    assert.equal(await light.locator('#theme').getAttribute('aria-pressed'), 'false');
    await light.locator('#theme').click();
    assert.equal(await light.locator('#theme').getAttribute('aria-pressed'), 'true');
  },
  async 'a hostile name or literal stays text'() {
    const page = await open(hostile);
    await page.locator('summary').first().click();
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(await page.locator('[onmouseover], [onerror], img').count(), 0);
    const text = await page.locator('body').innerText();
    for (const evil of ['</script><script>alert(1)</script>', '<img src=x onerror=alert(2)>.c', '<script>alert(3)</script>', '</pre><b onmouseover=alert(4)>']) {
      assert.ok(text.includes(evil), `the page shows ${evil}`);
    }
    assert.deepEqual(page.seen, []);
  },
  async 'an address opens its call, in sight below the bar'() {
    const page = await open(large);
    await page.goto(pathToFileURL(large).href + '#call-30');
    const call = page.locator('#call-30');
    assert.ok(await call.evaluate((element) => element.open));
    assert.equal(await page.locator('details.call[open]').count(), 1);
    const bar = await page.locator('.filters').boundingBox();
    assert.ok((await call.boundingBox()).y >= bar.y + bar.height, 'the call is not below the bar');
    await page.locator('tbody a').nth(9).click();
    assert.ok((await page.locator('#call-10').boundingBox()).y >= bar.y + bar.height);
  },
  async 'many permissions: names and routes stay in sight'() {
    const page = await open(large);
    assert.equal(await page.locator('details.call').count(), 60);
    assert.ok((await page.locator('th.permission').count()) >= 25);
    const scroll = page.locator('.scroll').first();
    const [head, row] = [page.locator('thead th').first(), page.locator('tbody th').last()];
    await scroll.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
    const [box, first, last] = [await scroll.boundingBox(), await head.boundingBox(), await row.boundingBox()];
    assert.ok(Math.abs(first.x - box.x) < 3 && Math.abs(first.y - box.y) < 3 && Math.abs(last.x - box.x) < 3);
  },
  async 'a narrow screen is not overflowed sideways'() {
    for (const file of [report, hostile, large]) {
      const page = await open(file, { viewport: { width: 400, height: 800 } });
      await page.evaluate(() => document.querySelectorAll('details').forEach((element) => { element.open = true; }));
      assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), file);
    }
  },
  async 'it names no folder of this machine'() {
    const page = await open(hostile);
    assert.ok(!(await page.content()).includes(dirname(hostile)));
  },
  async 'it works without scripts'() {
    const page = await open(report, { javaScriptEnabled: false });
    assert.equal(await page.locator('details.call:visible').count(), 4);
  },
};

let failures = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`passed: ${name}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED: ${name}\n${error.stack}`);
  }
}
await browser.close();
process.exit(failures === 0 ? 0 : 1);
