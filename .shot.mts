import { launchBrowser, watchedPage } from './tests/setup/browser.js';
const [path, out, w = '1280', h = '900', js = 'js', scheme = 'light', act = ''] = process.argv.slice(2);
const b = await launchBrowser();
const { page, problems } = await watchedPage(b, 'http://127.0.0.1:4555', { viewport: { width: Number(w), height: Number(h) }, javaScriptEnabled: js === 'js', colorScheme: scheme as any });
await page.goto('http://127.0.0.1:4555' + path);
await page.waitForTimeout(500);
if (act) { const f = new Function('page', `return (async () => { ${act} })()`); await f(page); await page.waitForTimeout(300); }
await page.screenshot({ path: `/tmp/chartwork/${out}.png`, fullPage: true });
console.log(problems, await page.evaluate('document.documentElement.scrollWidth'));
await b.close();
