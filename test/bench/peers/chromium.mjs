import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { FONTS, footer, INK, LINE, MARGINS, MIRABELLE, SIZES, SOFT, TEAL } from './look.mjs';

/** One page of one browser, used again for every document, as a service of that kind would. */
export async function open() {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="fr"><head><style>${STYLE}</style></head><body></body></html>`);
  const make = async ({ outline }) => {
    await page.evaluate(fill, { title: `CV – ${outline.name}`, body: bodyOf(outline) });
    return page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true });
  };
  return { make, version: browser.version(), close: () => browser.close() };
}

/** Runs in the page. */
async function fill({ title, body }) {
  const { document } = globalThis;
  document.title = title;
  document.body.innerHTML = body;
  await document.fonts.ready;
}

const face = (file, weight) =>
  `@font-face { font-family: Sans; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(file, 'base64')}) }`;

const STYLE = `
${face(FONTS.regular, 400)}
${face(FONTS.bold, 700)}
@page { size: A4; margin: ${MARGINS.top}pt ${MARGINS.side}pt ${MARGINS.bottom}pt }
body { margin: 0; font: ${SIZES.body}pt/${LINE}pt Sans; color: ${INK}; font-variant-ligatures: none }
h1 { margin: 0; font-size: ${SIZES.name}pt; line-height: 30pt; color: ${TEAL} }
h2 { margin: 11pt 0 5pt; font-size: ${SIZES.heading}pt; line-height: 17pt; color: ${TEAL}; border-bottom: .8pt solid; break-after: avoid }
h3 { margin: 7pt 0 0; font-size: ${SIZES.title}pt; line-height: 15pt; break-after: avoid }
p, ul { margin: 0 0 2pt } ul { padding-left: 12pt } section { break-inside: avoid }
.headline { font-size: ${SIZES.headline}pt; line-height: 19pt } .summary { border-left: 3pt solid ${MIRABELLE}; padding-left: 8pt }
a { color: inherit; text-decoration: none }`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function spansOf(spans) {
  return spans.map(({ text, weight, color, link }) => {
    const said = weight === 'bold' ? `<b>${escaped(text)}</b>` : escaped(text);
    const shown = color ? `<span style="color:${color}">${said}</span>` : said;
    return link ? `<a href="${escaped(link)}">${shown}</a>` : shown;
  });
}

const paragraph = (spans, kind = '') => `<p class="${kind}">${spansOf(spans).join('')}</p>`;
const list = (items) => `<ul>${items.map((spans) => `<li>${spansOf(spans).join('')}</li>`).join('')}</ul>`;

function bodyOf({ name, headline, contact, opening, sections }) {
  return [
    `<style>@page { @bottom-left { ${footerOf(name)} } }</style>`,
    `<h1>${escaped(name)}</h1>`,
    headline === null ? '' : paragraph([{ text: headline }], 'headline'),
    ...contact.map((spans) => paragraph(spans, 'contact')),
    ...opening.map((text) => paragraph([{ text }], 'summary')),
    ...sections.flatMap(({ heading, kind, entries, items }) => [
      `<h2>${escaped(heading)}</h2>`,
      ...(kind === 'list' ? [list(items)] : entries.map(entryOf)),
    ]),
  ].join('');
}

/** The counters are the printer's: it alone knows on which page it is. */
function footerOf(name) {
  const text = footer(name.replace(/["\\<]/g, ''), '" counter(page) "', '" counter(pages) "');
  return `content: "${text}"; font: ${SIZES.footer}pt Sans; color: ${SOFT}`;
}

function entryOf({ title, about, text }) {
  const lines = text.map(({ isItem, said }) => (isItem ? list([said]) : paragraph(said)));
  return `<section><h3>${escaped(title)}</h3>${paragraph(about)}${lines.join('')}</section>`;
}
