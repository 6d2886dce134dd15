// Embeds: inside pages of other people, without script, with their flags, and small.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { gzipSync } from 'fflate';
import { INDICATOR, OWN } from './menu.ts';
import { type Site, serve } from './serve.ts';

let site: Site;
test.beforeAll(async () => {
  site = await serve();
});
test.afterAll(() => site.close());

test('an embed inside a page of another origin: whole, at 300 and 1600 pixels, telling its height', async ({
  page,
}) => {
  const address = `${site.url}embed/${INDICATOR}.zh-Hans.light.html`;
  const host: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><body><div class="reveal"><div class="slides"><section><iframe title="x" src="${address}" style="border:0;width:100%;height:80px"></iframe></section></div></div>` +
        `<script>addEventListener("message",e=>{if(e.data&&e.data.type==="mingjian:height")document.querySelector("iframe").style.height=e.data.height+"px"})</script>`,
    );
  });
  await new Promise<void>(done => host.listen(0, '127.0.0.1', done));
  const place = host.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  try {
    for (const width of [300, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`http://localhost:${place.port}/`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('h1')).toBeVisible();
      await expect(frame.locator(`figure.${width < 600 ? 'n' : 'w'} svg`).first()).toBeVisible();
      await expect.poll(() => page.locator('iframe').evaluate(one => one.clientHeight)).toBeGreaterThan(200);
      const wide = await frame.locator('html').evaluate(one => one.scrollWidth - one.clientWidth);
      expect(wide).toBe(0);
    }
    const rows = page.frameLocator('iframe').locator('figure.w button');
    await rows.first().focus();
    await expect(page.frameLocator('iframe').locator('#tip q')).toHaveText(/\d/);
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

test('an embed without script shows its figures, and its flags hide what they say', async ({ browser }) => {
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const page = await bare.newPage();
  await page.goto(`${site.url}embed/${INDICATOR}.en.dark.html`);
  for (const { value } of OWN)
    await expect(page.locator('figure.w')).toContainText(value.toLocaleString('en-US'));
  await bare.close();
  const scripted = await browser.newPage();
  await scripted.goto(`${site.url}embed/${INDICATOR}.en.light.html?title=0&source=0&static=1`);
  await expect(scripted.locator('h1')).toBeHidden();
  await expect(scripted.locator('footer')).toBeHidden();
  await expect(scripted.locator('button')).toHaveCount(0);
  await scripted.goto(`${site.url}embed/${INDICATOR}.en.light.html?plain=1&transparent=1`);
  await expect(scripted.locator('.key')).toBeHidden();
  expect(await scripted.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  await scripted.close();
});

test('no embed is larger than 8 kB', () => {
  const sizes = readdirSync('dist/embed').map(
    name => [name, gzipSync(readFileSync(`dist/embed/${name}`), { level: 9 }).length] as const,
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(([, size]) => size > 8_192)).toEqual([]);
});
