/** Slow 4G as Lighthouse has it. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
};
const SLOWER = 4;

/**
 * Time from asking for the page until its form is alive (it takes "submit" in hand, which the bare HTML would let the browser
 * do) and its e-mail field has taken a typed letter, in ms.
 */
export async function timeUntilUsable(browser, device, url) {
  const context = await browser.newContext(device);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    await cdp.send('Network.emulateNetworkConditions', NETWORK);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watchForm);
    await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
    await page.waitForFunction(() => globalThis.formAlive, undefined, { timeout: 60_000, polling: 20 });
    await page.locator('input[name=email]').focus();
    await page.keyboard.insertText('i');
    await page.waitForFunction(() => globalThis.letterTaken, undefined, { timeout: 60_000, polling: 20 });
    return await page.evaluate(() => Math.max(globalThis.formAlive, globalThis.letterTaken));
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of its own. */
function watchForm() {
  const { document } = globalThis;
  document.addEventListener('input', (event) => {
    if (event.target.name === 'email' && event.target.value === 'i') globalThis.letterTaken ??= performance.now();
  });
  const look = () => {
    const form = document.querySelector('form:has(input[name=email])');
    const asked = new Event('submit', { bubbles: true, cancelable: true });
    if (form && !form.dispatchEvent(asked)) globalThis.formAlive = performance.now();
    else setTimeout(look, 20);
  };
  look();
}
