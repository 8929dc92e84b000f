/** The token of a link from a mail. It comes in the fragment, which is never sent to a server nor written in a log. */
export const tokenInAddress = (): string | null => new URLSearchParams(location.hash.slice(1)).get('token') || null;
