// The pages in a real browser: links, filters, keyboard, hostile text, accessibility.
// Run by tests/browser/run, which sets WHOSAID_PROGRAM, BROWSER_MODULES and CHROMIUM.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {after, before, beforeEach, test} from 'node:test';
import {pathToFileURL} from 'node:url';

const require = createRequire(path.join(process.env.BROWSER_MODULES, 'here.js'));
const {chromium} = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core'), 'utf8');

const hostile = [
  'Council <b>meets</b>',
  '“</script><script>document.title=1</script>,” said Dana Ruiz, who heads the Harbour Users Association.',
  '“<img src=x onerror=alert(1)> &amp; \u202Eesrever\u202C 😀 never,” Ruiz said.',
  'Omar Teal, a lawyer, said the plan was dead. He told Reuters: “We will <!-- appeal.”',
].join('\n\n');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whosaid-pages-'));
const file = (name) => pathToFileURL(path.join(folder, 'pages', name)).href;
const differences = pathToFileURL(path.join(folder, 'differences.html')).href;
let browser;
let page;
let faults;

// Articles of which other things are expected than are found.
const makeDifferences = () => {
  const made = path.join(folder, 'regress');
  fs.mkdirSync(made);
  const expected = [
    '# names', 'person | Omar Teal | person/omar-teal | Omar Teal ×1', 'organisation | <b>Nobody', '# quotes',
    '? indirect | Omar Teal | named | said | the plan was dead', 'direct | Dana Ruiz | named | said | “We will  #pronoun',
  ].join('\n');
  for (const name of ['hostile', '"><img src=x onerror=alert(1)>'].map((each) => each.replaceAll('/', ''))) {
    fs.writeFileSync(path.join(made, `${name}.txt`), hostile);
    fs.writeFileSync(path.join(made, `${name}.expected`), `${expected}\n`);
  }
  const run = spawnSync(process.env.WHOSAID_PROGRAM,
    ['regress', made, '--format', 'html', '-o', path.join(folder, 'differences.html')]);
  assert.equal(run.status, 1, run.stderr.toString());
};

before(async () => {
  fs.mkdirSync(path.join(folder, 'in'));
  fs.writeFileSync(path.join(folder, 'in', 'hostile.txt'), hostile);
  fs.writeFileSync(path.join(folder, 'in', 'long.txt'), `${hostile}\n\n`.repeat(Math.ceil(1e6 / hostile.length)));
  fs.writeFileSync(path.join(folder, 'in', 'silent.txt'), 'It rained all day.\n');
  makeDifferences();
  const arguments_ = ['extract', path.join(folder, 'in'), '--format', 'html', '-o', path.join(folder, 'pages')];
  execFileSync(process.env.WHOSAID_PROGRAM, [...arguments_, '--date', '2024-05-06']);
  browser = await chromium.launch({executablePath: process.env.CHROMIUM});
});

after(async () => {
  await browser?.close();
  fs.rmSync(folder, {recursive: true});
});

beforeEach(async () => {
  await page?.context().close();
  page = await (await browser.newContext({viewport: {width: 1200, height: 800}})).newPage();
  faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => faults.push(`dialog ${dialog.message()}`) && dialog.dismiss());
  page.on('request', (request) => request.url().startsWith('file:') || faults.push(request.url()));
});

const quiet = () => assert.deepEqual(faults, []);

/** Whether the condition comes true: a busy machine may take its time to draw. */
const holds_soon = async (condition) => {
  for (let tries = 0; tries < 100; ++tries) {
    if (await condition()) return true;
    await page.waitForTimeout(100);
  }
  return false;
};

test('a quotation in focus shows its speaker, its cue and its card', async () => {
  await page.goto(file('articles/hostile.html'));
  await page.keyboard.press('n');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q1');
  assert.equal(await page.locator('.is-speaker').first().textContent(), 'Dana Ruiz');
  assert.equal(await page.locator('.is-cue').first().textContent(), 'said');
  assert.equal(await page.locator('#links path.speaker').count(), 1);
  assert.equal(await page.locator('.chosen').getAttribute('id'), 'c1');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('#links path').count(), 0);
  assert.equal(await page.locator('.chosen').count(), 0);
  quiet();
});

test('n and p go through the quotations', async () => {
  await page.goto(file('articles/hostile.html'));
  const at = () => page.evaluate(() => document.activeElement.id);
  const seen = [];
  for (const key of ['n', 'n', 'n', 'p']) {
    await page.keyboard.press(key);
    seen.push(await at());
  }
  assert.deepEqual(seen, ['q1', 'q2', 'q3', 'q2']);
  quiet();
});

test('filters hide kinds and other speakers', async () => {
  await page.goto(file('articles/hostile.html'));
  const all = await page.locator('#cards li[id]').count();
  const indirect = await page.locator('#cards .indirect').count();
  assert.ok(indirect > 0 && indirect < all);
  await page.getByLabel('indirect').uncheck();
  assert.equal(await page.locator('#cards li:visible').count(), all - indirect);
  assert.equal(await page.locator('#count').textContent(), `${all - indirect} of ${all} quotations`);
  const paper = (selector) => page.locator(selector).first().evaluate((each) => getComputedStyle(each).backgroundColor);
  const none = 'rgba(0, 0, 0, 0)';
  assert.deepEqual([await paper('article .indirect') === none, await paper('article .direct') === none], [true, false]);
  await page.getByLabel('indirect').check();
  await page.getByLabel('Speaker').selectOption({label: 'Dana Ruiz'});
  assert.deepEqual([...new Set(await page.locator('#cards li:visible bdi').allTextContents())], ['Dana Ruiz']);
  assert.deepEqual([await paper('#q1') === none, await paper('#q4') === none], [false, true]);
  await page.getByLabel('People').uncheck();
  assert.equal(await page.locator('article .p').first().evaluate((name) => getComputedStyle(name).fontWeight), '400');
  quiet();
});

test('a name under the pointer shows where else it stands', async () => {
  await page.goto(file('articles/hostile.html'));
  const outlined = () => page.locator('article b').evaluateAll((names) =>
    names.filter((name) => getComputedStyle(name).outlineStyle === 'solid').map((name) => name.textContent));
  const name = page.locator('article b', {hasText: 'Ruiz'}).first();
  await name.hover();
  assert.deepEqual(await outlined(), ['Dana Ruiz', 'Ruiz']);
  await page.mouse.move(1, 1);
  assert.deepEqual(await outlined(), []);
  quiet();
});

test('n goes on from the quotation of the card in focus', async () => {
  await page.goto(file('articles/hostile.html'));
  await page.locator('#c2 a').focus();
  assert.equal(await page.locator('.chosen').getAttribute('id'), 'c2');
  await page.keyboard.press('n');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q3');
  quiet();
});

test('every link inside a page leads somewhere', async () => {
  await page.goto(file('articles/hostile.html'));
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(a.hash.slice(1))).length);
  assert.equal(lost, 0);
  await page.getByRole('link', {name: 'All articles'}).click();
  assert.equal(page.url(), file('index.html'));
  quiet();
});

test('the search finds speakers and words and leads to the quotation', async () => {
  await page.goto(file('index.html'));
  await page.getByRole('searchbox').fill('omar teal appeal');
  const first = page.locator('#results li').first().filter({hasText: /^Omar Teal: .*appeal/});
  await first.waitFor();
  await first.getByRole('link').click();
  assert.match(page.url(), /articles\/(hostile|long)\.html#q\d+$/);
  assert.match(await page.locator(new URL(page.url()).hash).textContent(), /appeal/);
  quiet();
});

test('a speaker in the table is a search', async () => {
  await page.goto(file('index.html'));
  await page.getByRole('button', {name: 'Dana Ruiz'}).click();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'Dana Ruiz');
  assert.equal(await page.locator('#results .who').first().textContent(), 'Dana Ruiz');
  quiet();
});

test('quotations of unknown speakers can be picked', async () => {
  await page.goto(file('index.html'));
  await page.getByLabel('only those whose speaker is unknown').check();
  const found = await page.locator('#results .who').allTextContents();
  assert.deepEqual([...new Set(found)], found.length ? ['unknown'] : []);
  const row = page.getByRole('row', {name: /^unknown/});
  const unknown = await row.count() ? Number(await row.locator('.number').first().textContent()) : 0;
  assert.ok((await page.locator('#count').textContent()).startsWith(`${unknown} quotations`));
  quiet();
});

test('hostile text is shown as it is and does nothing', async () => {
  await page.goto(file('articles/hostile.html'));
  const lines = hostile.split('\n\n');
  assert.equal(await page.title(), lines[0]);
  const shown = await page.locator('article h1, article p').allTextContents();
  assert.deepEqual(shown.map((line) => line.trimEnd()), lines);
  assert.equal(await page.locator('article img, article b:not([class]), article script').count(), 0);
  quiet();
});

test('a megabyte opens and answers', async (context) => {
  const times = {};
  const timed = async (name, act) => {
    const start = performance.now();
    await act();
    times[name] = Math.round(performance.now() - start);
    context.diagnostic(`${name}: ${times[name]} ms`);
  };
  await timed('opened', () => page.goto(file('articles/long.html')));
  await timed('first key', async () => {
    await page.keyboard.press('n');
    assert.equal(await page.locator('.chosen').count(), 1);
  });
  const all = await page.locator('#cards').getAttribute('data-kinds');
  await timed('filter', async () => {
    await page.getByLabel('indirect').uncheck();
    const direct = all.replaceAll('i', '').length;
    assert.equal(await page.locator('#count').textContent(), `${direct} of ${all.length} quotations`);
  });
  for (const name in times) assert.ok(times[name] < 5000, name);  // a second, on a machine with nothing else to do
  quiet();
});

test('the cards of a long article come when they are asked for', async () => {
  const last = 700;
  const card = page.locator(`#c${last}`);
  await page.goto(file('articles/long.html'));
  assert.equal(await card.count(), 0);
  await page.getByLabel('indirect').uncheck();
  await page.locator(`#q${last}`).evaluate((quotation) => quotation.focus());
  assert.equal(await card.count(), 1);
  assert.equal(await card.locator('a').getAttribute('href'), `#q${last}`);
  assert.equal(await card.isVisible(), !(await card.getAttribute('class')).includes('indirect'));
  await page.goto(file('index.html'));
  await page.goto(`${file('articles/long.html')}#c${last}`);
  await card.waitFor();
  await page.locator('.tools').evaluate((tools) => tools.scrollTo({top: tools.scrollHeight, behavior: 'instant'}));
  const count = (await page.locator('#cards').getAttribute('data-kinds')).length;
  await page.locator(`#c${count}`).waitFor({state: 'attached'});
  quiet();
});

test('find and links reach the far end of a long article, print shows all', async () => {
  await page.goto(file('articles/long.html'));
  const last = page.locator('article p').last();
  assert.equal(await last.evaluate((line) => line.checkVisibility({contentVisibilityAuto: true})), false);
  const find_last = () => window.find('appeal', false, true);  // backwards: from the end
  assert.equal(await holds_soon(() => page.evaluate(find_last)), true);
  const names = page.locator('#article b').last();
  await page.goto(`${file('articles/long.html')}#${await names.getAttribute('id')}`);
  const in_sight = () => names.evaluate((name) => {
    const {top, bottom} = name.getBoundingClientRect();
    return top > -1 && bottom < innerHeight + 1;  // but for parts of a pixel
  });
  assert.ok(await holds_soon(in_sight));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const count = (await page.locator('#cards').getAttribute('data-kinds')).length;
  assert.equal(await page.locator('#cards li[id]').count(), count);
  quiet();
});

test('without scripts, everything stands in the page', async () => {
  await page.context().close();
  page = await (await browser.newContext({javaScriptEnabled: false})).newPage();
  await page.goto(file('articles/long.html'));
  const count = (await page.locator('#cards').getAttribute('data-kinds')).length;
  assert.equal(await page.locator('#cards li[id], #more li[id]').count(), count);
  assert.match(await page.locator(`#c${count}`).textContent(), /Omar Teal|Dana Ruiz/);
  assert.equal(await page.locator('.filters').isVisible(), false);
});

test('differences can be filtered by outcome, kind, article, tag and words', async () => {
  await page.goto(differences);
  const shown = () => page.locator('.difference:visible').count();
  const all = await page.locator('.difference').count();
  const right = await page.locator('.difference.newly_right').count();
  assert.ok(right > 0 && right < all);
  assert.equal(await page.locator('#count').textContent(), `${all} differences`);
  await page.getByLabel('newly wrong').uncheck();
  assert.equal(await shown(), right);
  assert.equal(await page.locator('#count').textContent(), `${right} of ${all} differences`);
  await page.getByLabel('newly wrong').check();
  await page.getByLabel('name', {exact: false}).first().uncheck();
  assert.equal(await page.locator('.difference[data-of="name"]:visible').count(), 0);
  await page.getByLabel('name', {exact: false}).first().check();
  await page.getByLabel('Tag').selectOption('pronoun');
  assert.equal(await shown(), 2);
  await page.getByLabel('Tag').selectOption('');
  await page.getByRole('button', {name: 'hostile'}).click();
  assert.equal(await page.locator('#article').inputValue(), 'hostile');
  assert.equal(await shown(), all / 2);
  assert.equal(await page.locator('.group:visible').count(), 1);
  await page.getByLabel('Words').fill('omar INDIRECT');
  await page.locator('#count', {hasText: /^1 of /}).waitFor();
  assert.match(await page.locator('.difference:visible').textContent(), /the plan was dead/);
  quiet();
});

test('n and p go through the differences that are shown', async () => {
  await page.goto(differences);
  const at = () => page.evaluate(() => document.activeElement.closest('.difference')?.id);
  await page.getByLabel('newly wrong').uncheck();
  const wanted = await page.locator('.difference:visible').evaluateAll((list) => list.map((each) => each.id));
  const seen = [];
  for (const key of ['n', 'n', 'p']) {
    await page.keyboard.press(key);
    seen.push(await at());
  }
  assert.deepEqual(seen, [wanted[0], wanted[1], wanted[0]]);
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).hash, `#${wanted[0]}`);
  quiet();
});

test('hostile differences are shown as they are', async () => {
  await page.goto(differences);
  assert.equal(await page.locator('main img, main b').count(), 0);
  assert.equal(await page.locator('dd', {hasText: '<b>Nobody'}).count(), 2);
  assert.ok((await page.locator('.group h3').allTextContents()).includes('"><img src=x onerror=alert(1)>'));
  quiet();
});

for (const scheme of ['light', 'dark'])
  for (const name of ['index.html', 'articles/hostile.html', 'articles/silent.html', '../differences.html'])
    test(`${name} is accessible, ${scheme}`, async () => {
      await page.emulateMedia({colorScheme: scheme});
      await page.goto(file(name));
      await page.evaluate(axe);
      const {violations} = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html).join(' | ')}`), []);
      quiet();
    });

test('on a phone nothing sticks out sideways', async () => {
  await page.setViewportSize({width: 360, height: 700});
  for (const name of ['index.html', 'articles/hostile.html', '../differences.html']) {
    await page.goto(file(name));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
  }
  quiet();
});
