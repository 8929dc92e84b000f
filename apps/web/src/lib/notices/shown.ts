/** How many there are of what was looked at before: what is older is in the log and in the receipts. */
const FEW = 3;

/** Newest first. All that is new is shown, however much it is: it counts as seen from then on. */
export const shownOf = <Notice>(notices: readonly Notice[], unseen: number): Notice[] =>
  notices.slice(0, Math.max(FEW, unseen));
