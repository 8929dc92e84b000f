import { v7 } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562), which sorts by time. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of a UUID, of any version. */
export function isId(text: string): boolean {
  return UUID.test(text);
}
