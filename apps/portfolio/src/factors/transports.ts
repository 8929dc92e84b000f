/** W3C Web Authentication, 5.8.4 */
const TRANSPORTS: ReadonlySet<unknown> = new Set(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

/** The ways to reach a key, as the browser says them: nobody has signed them, so what is none is left out. */
export function knownTransports(said: unknown): string[] {
  return Array.isArray(said) ? [...new Set(said.filter((one): one is string => TRANSPORTS.has(one)))] : [];
}
