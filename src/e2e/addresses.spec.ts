// What About tells developers is true: every example address answers with what it promises, and the embed does what is written.
import { strFromU8, unzipSync } from 'fflate';
import { type Kind, STABLE } from '../view/stable.ts';
import { readPng } from './check/png.ts';
import { parseXml } from './check/xml.ts';
import { expect, settled, test } from './pages.ts';

const TYPES: Readonly<Record<Kind, RegExp>> = {
  json: /^application\/(ld\+)?json/,
  csv: /^text\/csv/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png/,
  html: /^text\/html/,
  zip: /^application\/zip/,
  xml: /^application\/xml/,
  text: /^text\/(plain|markdown)/,
};

/** Fails when the bytes are not of the kind. */
const READ: Readonly<Record<Kind, (bytes: Buffer) => void>> = {
  json: bytes => expect(typeof JSON.parse(bytes.toString())).toBe('object'),
  csv: bytes => {
    const [head = '', first = ''] = bytes.toString().split(/\r?\n/);
    expect(head).toMatch(/(^|,)id,/);
    expect(first).not.toBe('');
  },
  svg: bytes => expect(parseXml(bytes.toString()).name).toBe('svg'),
  png: bytes => expect(readPng(bytes).width).toBe(1920),
  html: bytes => expect(bytes.toString()).toMatch(/^<!doctype html>/i),
  zip: bytes => {
    const files = unzipSync(bytes);
    expect(JSON.parse(strFromU8(files['mingjian-data/index.json'] as Uint8Array))).toHaveProperty('version');
  },
  xml: bytes => expect(parseXml(bytes.toString()).name).toBe('urlset'),
  text: bytes => expect(bytes.toString().trim()).not.toBe(''),
};

for (const language of ['zh-Hans', 'zh-Hant', 'en'])
  test(`every example of About opens and is what it says: ${language}`, async ({ page, site, request }) => {
    await page.goto(`${site.url}?view=about&lang=${language}`);
    await settled(page);
    const links = await page
      .locator('[data-stable]')
      .evaluateAll(all => all.map(one => [one.getAttribute('data-stable'), one.getAttribute('href')]));
    expect(links.map(([id]) => id)).toEqual(STABLE.map(({ id }) => id));
    for (const [at, { kind }] of STABLE.entries()) {
      const href = links[at]?.[1] ?? '';
      // The quick build leaves the PNGs: then the page does not link to one (see the test below).
      if (href === '') {
        expect(kind).toBe('png');
        continue;
      }
      const answer = await request.get(new URL(href, site.url).href);
      expect(answer.status(), href).toBe(200);
      expect(answer.headers()['content-type'], href).toMatch(TYPES[kind]);
      READ[kind](await answer.body());
    }
  });

test('a build that left the PNGs says so and links to none', async ({ page, site }) => {
  await page.route(
    url => url.pathname === new URL(site.url).pathname,
    async route => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(/(<meta name="pictures" content=")[^"]*/, '$1svg');
      expect(html).toContain('<meta name="pictures" content="svg">');
      await route.fulfill({ response: answer, body: html });
    },
  );
  await page.goto(`${site.url}?view=about&lang=en`);
  await settled(page);
  await expect(page.locator('a[data-stable="png"]')).toHaveCount(0);
  await expect(page.locator('.about-addresses')).toContainText('npm run build:pictures');
  await expect(page.locator('a[data-stable="svg"]')).toHaveCount(1);
});

test('the start page carries the data set as JSON-LD', async ({ page, site }) => {
  await page.goto(site.url);
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
  expect(JSON.parse(text)).toMatchObject({
    '@context': expect.stringMatching(/schema\.org/),
    '@type': 'Dataset',
  });
});

test('each flag of an embed changes the embed', async ({ page, site }) => {
  await page.goto(`${site.url}?view=about&lang=en`);
  await settled(page);
  const flags = await page
    .locator('a[data-flag]')
    .evaluateAll(all =>
      all.map(one => [one.getAttribute('data-flag') ?? '', (one as HTMLAnchorElement).href]),
    );
  expect(flags).toHaveLength(6);
  const state = async (address: string): Promise<string> => {
    await page.goto(address);
    await expect(page.locator('figure').first()).toBeAttached();
    return page.evaluate(
      () => `${document.documentElement.className}|${document.querySelectorAll('button').length > 0}`,
    );
  };
  const bare = await state((flags[0]?.[1] ?? '').replace(/\?.*/, ''));
  expect(bare).toBe('|true');
  const states = [];
  for (const [, address = ''] of flags) states.push(await state(address));
  expect(new Set([bare, ...states]).size).toBe(7);
});

test('the snippet shows the embed and follows its height, told by the documented message', async ({
  page,
  site,
}) => {
  await page.goto(`${site.url}?view=about&lang=en`);
  await settled(page);
  const written = JSON.parse((await page.locator('[data-example="message"]').textContent()) ?? '');
  const snippet = (await page.locator('[data-example="snippet"]').textContent()) ?? '';
  await page.route('**/host.html', route =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="icon" href="data:,"><script>addEventListener("message",e=>{window.told=e.data})</script>${snippet}`,
    }),
  );
  await page.goto(`${site.url}host.html`);
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText(/\S/);
  await expect.poll(() => page.evaluate(() => (window as { told?: unknown }).told)).toBeTruthy();
  const told = await page.evaluate(() => (window as { told?: Record<string, unknown> }).told ?? {});
  expect(Object.keys(told).sort()).toEqual(Object.keys(written).sort());
  expect(told.type).toBe(written.type);
  expect(String(told.path).endsWith(written.path)).toBe(true);
  await expect.poll(() => page.locator('iframe').evaluate(one => one.clientHeight)).toBe(told.height);
});

test('the figure that is open in a report is the one that the other views go on with', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}?view=report&report=zhengzhou-2017&at=zhengzhou-2017/litigation.total`);
  await settled(page);
  await page.locator('.tabs').getByRole('link', { name: '对比' }).click();
  await expect(page.locator('.rail [aria-current]')).toContainText('行政诉讼数');
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('indicator'), searchParams.get('at')]).toEqual([
    'litigation.total',
    'zhengzhou-2017/litigation.total',
  ]);
  await expect(page.locator('.evidence .figure')).toContainText('7');
});

test('an indicator that is not listed keeps what else is chosen, and the list shows what stands in its place', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}?indicator=no.such&per=residents`);
  await settled(page);
  await expect(page.locator('.notice')).toContainText('no.such');
  await expect(page.locator('.rail [aria-current]')).toHaveText(/新收申请数/);
  await expect(page.locator('.segments [aria-current]').filter({ hasText: '每' })).toBeVisible();
  await expect(page.locator('.evidence .figure')).toContainText('每十万人');
});

test('English leads back to the script that was read before', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${site.url}?lang=zh-Hant`);
  await settled(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('.tools').getByRole('link', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
});
