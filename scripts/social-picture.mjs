// Draws the picture that other sites show beside a link: node scripts/social-picture.mjs
// It is web/site/public/picture.png, 1200 × 630. Needs Chromium at /usr/bin/chromium or CHROMIUM_PATH.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root, runMain } from './lib/project.mjs';

await runMain(async () => {
  const font = readFileSync(join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'));
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(pageWith(font.toString('base64')));
  await page.evaluate('document.fonts.ready.then(() => true)');
  await page.screenshot({ path: join(root, 'web/site/public/picture.png') });
  await browser.close();
});

function pageWith(font) {
  return `<!doctype html><style>
@font-face { font-family: Inter; src: url(data:font/woff2;base64,${font}); font-weight: 100 900; }
body { margin: 0; width: 1200px; height: 630px; background: #fbfaf7; color: #1b1f23; display: grid; align-content: center; gap: 36px; padding-inline: 96px; box-sizing: border-box;
  font-family: Inter, "Noto Sans CJK SC", sans-serif; }
svg { width: 96px; height: 96px; } b { font-size: 84px; letter-spacing: -.02em; font-weight: 650; display: flex; gap: 36px; align-items: center; }
p { margin: 0; font-size: 40px; line-height: 1.35; max-width: 960px; } i { font-style: normal; color: #565e66; font-size: 34px; } u { text-decoration: none; width: 6px; background: #a3341f; }
</style><b><svg viewBox="0 0 20 20"><path d="M0 0h9v9H0z" fill="currentColor"/><path d="M11.75.75h7.5v7.5h-7.5z" fill="none" stroke="currentColor" stroke-width="1.5"/>
<path d="M11.5 4.5h8V9h-8z" fill="currentColor"/><path d="M.75 11.75h7.5v7.5H.75z M1 15.5 4.5 12M1 19 8 12M4.5 19 8 15.5" fill="none" stroke="currentColor" stroke-width="1.5"/>
<path d="M11.75 11.75h7.5v7.5h-7.5z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 1.35"/></svg>Civigraph</b>
<p>What cities have tried with technology, whether it worked, and who says so</p><i>城市用技术做过哪些尝试，成效如何，依据何在</i>`;
}
