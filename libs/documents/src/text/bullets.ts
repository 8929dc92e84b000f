const BULLET = /^(?:[-–—*•‣▪·](?:\s+|$)|•)/;

/** Whether the person wrote this line as one of a list. */
export function hasBullet(line: string): boolean {
  return BULLET.test(line);
}

export function withoutBullet(line: string): string {
  return line.replace(BULLET, '');
}
