import type { PortfolioAccess } from '#consent';

/** Under which consent a reader's file was made; null for one's own. */
export type MadeUnder = { grantId: string; grantVersion: number } | null;

/** @throws not_found for someone who does not share with them, or not any more */
export async function consentOf(
  access: PortfolioAccess,
  actor: Parameters<PortfolioAccess['standing']>[0],
  ownerId: string,
): Promise<MadeUnder> {
  if (actor.id === ownerId) return null;
  const { id, version } = await access.standing(actor, ownerId);
  return { grantId: id, grantVersion: version };
}

/** Another consent, or the same in other terms, does not lead to what was made under this one. */
export function isSame(one: MadeUnder, other: MadeUnder): boolean {
  return one?.grantId === other?.grantId && one?.grantVersion === other?.grantVersion;
}
