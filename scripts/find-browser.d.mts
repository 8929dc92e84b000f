/** The path of a Chromium for the browser tests; throws a plain reason when there is none and none can be installed. */
export function findBrowser(): string;
